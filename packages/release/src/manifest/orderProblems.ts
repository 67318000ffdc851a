import { everyElement, formatElement } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { sequences, topSequences } from './sequences';
import type { Audience } from './sequences';

interface Slot {
  readonly name: string;
  readonly optional: boolean;
  readonly repeated: boolean;
}

const slots: Readonly<Record<string, readonly Slot[]>> = Object.fromEntries(
  Object.entries(sequences).map(([parent, sequence]) => [parent, slotsOf(sequence)]),
);

/** Elements that are unknown, missing, repeated or in the wrong order; Excel refuses such a file as a whole. */
export function orderProblems(root: ManifestElement, audience: Audience): readonly string[] {
  return [...everyElement(root)].flatMap((element) => {
    const sequence = element === root ? slotsOf(topSequences[audience]) : slots[element.name];
    return sequence === undefined || element.attributes['resid'] !== undefined ? [] : inElement(element, sequence);
  });
}

function slotsOf(sequence: string): readonly Slot[] {
  return sequence.split(' ').map((entry) => ({
    name: entry.replace(/[?*]$/, ''),
    optional: entry.endsWith('?'),
    repeated: entry.endsWith('*'),
  }));
}

function inElement(element: ManifestElement, sequence: readonly Slot[]): readonly string[] {
  const problems: string[] = [];
  let last: { readonly at: number; readonly name: string } | null = null;
  for (const child of element.children) {
    const at = sequence.findIndex(({ name }) => name === child.name);
    if (at < 0) {
      problems.push(`${formatElement(child)} does not belong into <${element.name}>: take it out.`);
    } else if (last !== null && at < last.at) {
      problems.push(`${formatElement(child)} stands after <${last.name}>: move it before <${last.name}>.`);
    } else if (last !== null && at === last.at && sequence[at]?.repeated === false) {
      problems.push(`${formatElement(child)} stands twice in <${element.name}>: leave one.`);
    } else {
      last = { at, name: child.name };
    }
  }
  const present = new Set(element.children.map(({ name }) => name));
  const missing = sequence.filter(({ name, optional }) => !optional && !present.has(name));
  return [...problems, ...missing.map(({ name }) => `${formatElement(element)} lacks <${name}>: add it.`)];
}
