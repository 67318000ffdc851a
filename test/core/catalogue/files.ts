import type { Problem } from '../../../src/core/catalogue';
import { load } from '../../../src/core/catalogue/load';
import type { EditionFiles } from '../../../src/core/catalogue/load';
import BM1 from '../../../src/core/catalogue/editions/cv581-2022/BM1.json';
import BM2 from '../../../src/core/catalogue/editions/cv581-2022/BM2.json';
import BM3 from '../../../src/core/catalogue/editions/cv581-2022/BM3.json';
import BM4 from '../../../src/core/catalogue/editions/cv581-2022/BM4.json';
import BM5 from '../../../src/core/catalogue/editions/cv581-2022/BM5.json';
import BM6 from '../../../src/core/catalogue/editions/cv581-2022/BM6.json';
import BM7 from '../../../src/core/catalogue/editions/cv581-2022/BM7.json';
import appendix from '../../../src/core/catalogue/editions/cv581-2022/PL.json';
import edition from '../../../src/core/catalogue/editions/cv581-2022/edition.json';

/** The files of the shipped edition as JSON text, so that every test has its own copy. */
const text = JSON.stringify({ edition, forms: [BM1, BM2, BM3, BM4, BM5, BM6, BM7], appendix });

export function shipped(): EditionFiles {
  return JSON.parse(text) as EditionFiles; // written above
}

type Step = string | number;
/** A path in the files and its new value; undefined removes the value. */
export type Change = readonly [path: readonly Step[], value: unknown];

/** Returns the path of a row in the files: `at('BM4', '1.5', 'formula')`. */
export function at(form: string, code: string, ...rest: readonly Step[]): readonly Step[] {
  const place = Number(form.slice(2)) - 1;
  const { rows } = shipped().forms[place] as { rows: { code: string }[] }; // as shipped
  return ['forms', place, 'rows', rows.findIndex((row) => row.code === code), ...rest];
}

/** Returns the path of a rule in the files: `of('BM4.1.5-equal', 'severity')`. */
export function of(id: string, ...rest: readonly Step[]): readonly Step[] {
  const place = Number(id.charAt(2)) - 1;
  const { rules } = shipped().forms[place] as { rules: { id: string }[] }; // as shipped
  return ['forms', place, 'rules', rules.findIndex((rule) => rule.id === id), ...rest];
}

/** Loads the shipped edition after some changes and returns the problems as `where: message`. */
export function problems(...changes: readonly Change[]): readonly string[] {
  const files = shipped();
  for (const [path, value] of changes) put(files, path, value);
  const loaded = load(files);
  return loaded.ok ? [] : loaded.problems.map(line);
}

export function line({ where, message }: Problem): string {
  return `${where}: ${message}`;
}

export function put(root: unknown, path: readonly Step[], value: unknown): void {
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Record<Step, unknown>)[step], root); // a path of the files
  if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}
