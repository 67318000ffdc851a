import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { autoShow, limits, sharedPane } from './sequences';
import type { Audience } from './sequences';

/** Problems of the ribbon: more than one tab, more buttons than Excel shows, duplicate ids, or wrong panes. */
export function ribbonProblems(root: ManifestElement, audience: Audience): readonly string[] {
  const tabs = elementsNamed(root, 'CustomTab', 'OfficeTab');
  const groups = elementsNamed(root, 'Group');
  const controls = elementsNamed(root, 'Control');
  return [
    ...tabs.slice(1).map((tab) => `${formatElement(tab)} is a second tab: Excel allows one for an add-in.`),
    ...groups.flatMap((group) => {
      const count = group.children.filter(({ name }) => name === 'Control').length;
      return count > limits.controls
        ? [`${formatElement(group)} has ${count} controls: Excel shows ${limits.controls} at most.`]
        : [];
    }),
    ...sameIds([...tabs, ...groups, ...controls]),
    ...controls.flatMap((control) => paneProblems(control, audience)),
  ];
}

/** The store takes no add-in that opens by itself, so there all buttons share one pane. */
function paneProblems(control: ManifestElement, audience: Audience): readonly string[] {
  const opensByItself = audience === 'organisation' && control.attributes['id'] === autoShow.button;
  const expected = opensByItself ? autoShow.pane : sharedPane;
  const reason = opensByItself
    ? 'so that Excel opens this pane with a workbook that asks for it'
    : 'the pane that the buttons share';
  return elementsNamed(control, 'TaskpaneId')
    .filter(({ text }) => text !== expected)
    .map((id) => `${formatElement(id)} of ${String(control.attributes['id'])} is ${id.text}: write ${expected}, ${reason}.`); // prettier-ignore
}

function sameIds(elements: readonly ManifestElement[]): readonly string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = element.attributes['id'] ?? '';
    if (seen.has(id)) return [`${formatElement(element)} has an id that is taken: give it another.`];
    seen.add(id);
    return [];
  });
}
