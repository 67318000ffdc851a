import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { limits, taskpaneId } from './sequences';

/** Problems of the ribbon: more than one tab, more buttons than Excel shows, duplicate ids, or different panes. */
export function ribbonProblems(root: ManifestElement): readonly string[] {
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
    ...elementsNamed(root, 'TaskpaneId')
      .filter(({ text }) => text !== taskpaneId)
      .map((id) => `${formatElement(id)} is ${id.text}: write ${taskpaneId}, so that all buttons share the pane.`),
  ];
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
