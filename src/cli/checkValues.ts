import type { z } from 'zod';
import type { Edition } from '../core/report/sheets/editionInForce';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import type { Values } from './Values';
import { longestText, mostTasks, taskKeys, topKeys, unwritable, valuesSchema } from './valuesSchema';
import type { RawValues } from './valuesSchema';

type CheckedValues =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly problems: readonly string[] };
type Words = Messages['values'];
type Path = readonly PropertyKey[];

/** The most problems that are listed; more are counted. */
const most = 20;

/**
 * Checks the shape of values and whether their rows are of the edition. Every problem names its place. `repeated` are keys that
 * the text of the values has twice.
 */
export function checkValues(
  data: unknown,
  edition: Edition,
  words: Words,
  repeated: readonly Path[] = [],
): CheckedValues {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse([words.notObject], words);
  const reserved = reservedNames(data);
  if (reserved.length > 0)
    return refuse(
      reserved.map((path) => words.reservedName(placeText(path))),
      words,
    );
  const read = valuesSchema.safeParse(data, { reportInput: true });
  const problems = [
    ...repeated.map((path) => words.repeatedKey(placeText(path))),
    ...(read.error?.issues ?? []).flatMap((issue) => issueTexts(issue, words)),
    ...unknownPlaces(data, edition, words),
  ];
  return read.success && problems.length === 0 ? { ok: true, values: valuesOf(read.data) } : refuse(problems, words);
}

function refuse(problems: readonly string[], words: Words): CheckedValues {
  const rest = problems.length - most;
  return { ok: false, problems: rest > 0 ? [...problems.slice(0, most), words.more(rest)] : problems };
}

/** JSON makes `__proto__` an own key, which most code then silently loses. */
function reservedNames(data: object): readonly Path[] {
  const inside = (value: unknown, path: Path): readonly Path[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.hasOwn(value, '__proto__') ? [[...path, '__proto__']] : [];
  };
  const [values, notes, tasks] = ['values', 'notes', 'tasks'].map(
    (name): unknown => Object.entries(data).find(([key]) => key === name)?.[1],
  );
  const list: readonly unknown[] = Array.isArray(tasks) ? tasks : [];
  return [
    ...inside(data, []),
    ...inside(values, ['values']),
    ...inside(notes, ['notes']),
    ...list.flatMap((task, index) => inside(task, ['tasks', index])),
  ];
}

function issueTexts(issue: z.core.$ZodIssue, words: Words): readonly string[] {
  const where = placeText(issue.path);
  const [top, second] = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? topKeys : taskKeys;
    return issue.keys.map((key) => words.unknownKey(placeText([...issue.path, key]), known.join(', ')));
  }
  if (typeof issue.input === 'string' && issue.input.length > longestText) return [words.tooLong(where, longestText)];
  if (typeof issue.input === 'string') {
    const [found] = unwritable.exec(issue.input) ?? [];
    if (found !== undefined) return [words.unwritable(where, codePointName(found))];
  }
  if (top === 'tasks' && issue.code === 'too_big') return [words.tooManyTasks(where, mostTasks)];
  if (top === 'tasks') {
    return [
      second === undefined ? words.list(where) : issue.path.length === 2 ? words.object(where) : words.text(where),
    ];
  }
  if (second === undefined) return [words.object(where)];
  return [top === 'values' ? words.figure(where) : words.text(where)];
}

/** `U+0007`. */
function codePointName(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Rows and sections that the edition has not, or that are there twice, whatever is wrong with their values. */
function unknownPlaces(data: object, edition: Edition, words: Words): readonly string[] {
  const rows = (['values', 'notes'] as const).flatMap((name) => {
    const seen = new Set<string>();
    return entriesIn(data, name).flatMap(([key, value]) => {
      const row = codeOf(key);
      const where = placeText([name, key]);
      if (!edition.row.has(row)) return [words.unknownRow(where, key)];
      if (seen.has(row)) return [words.twice(where, row)];
      if (value !== '') seen.add(row);
      return [];
    });
  });
  const sections = edition.appendix.sections.map(({ code }) => code);
  const tasks = entriesIn(data, 'tasks').flatMap(([index, task]) =>
    entriesOf(task)
      .filter(([name, section]) => name === 'section' && typeof section === 'string')
      .filter(([, section]) => !sections.includes(sectionOf(String(section))))
      .map(() => words.unknownSection(placeText(['tasks', Number(index), 'section']), sections.join(', '))),
  );
  return [...rows, ...tasks];
}

function entriesIn(data: object, name: keyof RawValues): readonly (readonly [string, unknown])[] {
  const [, found] = entriesOf(data).find(([key]) => key === name) ?? [];
  return Array.isArray(found) === (name === 'tasks') ? entriesOf(found) : [];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function valuesOf(raw: RawValues): Values {
  const byRow = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
    new Map(
      Object.entries(entries).flatMap(([key, value]): [string, T][] => (value === '' ? [] : [[codeOf(key), value]])),
    );
  return {
    figures: new Map([...byRow(raw.values)].map(([row, typed]) => [row, asCell(typed)])),
    notes: byRow(raw.notes),
    tasks: raw.tasks.map((task) => ({ ...task, section: sectionOf(task.section) })),
  };
}

/** Codes are printed with a closing dot here and there. */
function codeOf(typed: string): string {
  return typed.trim().replace(/\.$/, '');
}

function sectionOf(typed: string): string {
  return codeOf(typed).toUpperCase();
}

/** A string of plain digits becomes a number, any other one stays the text that was typed. */
function asCell(typed: number | string): number | string {
  if (typeof typed === 'number' || !/^\d+$/.test(typed)) return typed;
  return Number.isSafeInteger(Number(typed)) ? Number(typed) : typed;
}

/** `values["BM1:2"]`, `tasks[3].content`. */
function placeText(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${String(part)}]`;
      const name = String(part).slice(0, 100);
      if (index === 0) return name;
      return /^\w+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');
}
