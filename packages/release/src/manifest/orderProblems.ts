import { everyElement, place } from './parseManifest';
import type { ManifestElement } from './parseManifest';
import { sequences } from './sequences';

interface Slot {
  readonly name: string;
  readonly optional: boolean;
  readonly repeated: boolean;
}

const slots: Readonly<Record<string, readonly Slot[]>> = Object.fromEntries(
  Object.entries(sequences).map(([parent, sequence]) => [
    parent,
    sequence.split(' ').map((entry) => ({
      name: entry.replace(/[?*]$/, ''),
      optional: entry.endsWith('?'),
      repeated: entry.endsWith('*'),
    })),
  ]),
);

/** Elements that are unknown, missing, twice or not where the schema wants them: Excel refuses the whole file. */
export function orderProblems(root: ManifestElement): readonly string[] {
  return [...everyElement(root)].flatMap((element) => {
    const wanted = slots[element.name];
    return wanted === undefined || element.attributes['resid'] !== undefined ? [] : inElement(element, wanted);
  });
}

function inElement(element: ManifestElement, wanted: readonly Slot[]): readonly string[] {
  const problems: string[] = [];
  let last: { readonly at: number; readonly name: string } | null = null;
  for (const child of element.children) {
    const at = wanted.findIndex(({ name }) => name === child.name);
    if (at < 0) {
      problems.push(`${place(child)} does not belong into <${element.name}>: take it out.`);
    } else if (last !== null && at < last.at) {
      problems.push(`${place(child)} stands after <${last.name}>: move it before <${last.name}>.`);
    } else if (last !== null && at === last.at && wanted[at]?.repeated === false) {
      problems.push(`${place(child)} stands twice in <${element.name}>: leave one.`);
    } else {
      last = { at, name: child.name };
    }
  }
  const present = new Set(element.children.map(({ name }) => name));
  const missing = wanted.filter(({ name, optional }) => !optional && !present.has(name));
  return [...problems, ...missing.map(({ name }) => `${place(element)} lacks <${name}>: add it.`)];
}
