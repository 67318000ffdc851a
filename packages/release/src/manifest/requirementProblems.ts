import { elementsNamed, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { requirement } from './sequences';
import type { Audience } from './sequences';

/** Requirements of the store's manifest other than the one that the pane has; an organisation's has none to check. */
export function requirementProblems(root: ManifestElement, audience: Audience): readonly string[] {
  if (audience !== 'store') return [];
  const expected = `${requirement.set} ${requirement.version}`;
  return elementsNamed(root, 'Requirements').flatMap((element) => {
    const sets = elementsNamed(element, 'Set').map(
      ({ attributes }) => `${String(attributes['Name'])} ${String(attributes['MinVersion'])}`,
    );
    return sets.length === 1 && sets[0] === expected
      ? []
      : [`${formatElement(element)} asks for ${sets.join(', ') || 'nothing'}: write ${expected}.`];
  });
}
