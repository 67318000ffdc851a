import type { z } from 'zod';
import type { Edition } from '../session/wording';
import type { Messages } from '../session/wording/words';
import type { Values } from './Values';
import { longestText, taskKeys, topKeys, valuesSchema } from './valuesSchema';
import type { RawValues } from './valuesSchema';

type Checked =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly problems: readonly string[] };
type Words = Messages['values'];
type Path = readonly PropertyKey[];

/** Most problems that are told one by one. */
const most = 20;

/** Checks the shape of values and whether their rows are of the edition. Every problem names its place. */
export function checkValues(data: unknown, edition: Edition, words: Words): Checked {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refused([words.notObject], words);
  const reserved = reservedNames(data);
  if (reserved.length > 0)
    return refused(
      reserved.map((path) => words.reservedName(placeText(path))),
      words,
    );
  const read = valuesSchema.safeParse(data, { reportInput: true });
  if (!read.success)
    return refused(
      read.error.issues.flatMap((issue) => worded(issue, words)),
      words,
    );
  return ofEdition(read.data, edition, words);
}

function refused(problems: readonly string[], words: Words): Checked {
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
    ...list.flatMap((task, place) => inside(task, ['tasks', place])),
  ];
}

function worded(issue: z.core.$ZodIssue, words: Words): readonly string[] {
  const where = placeText(issue.path);
  const [top, second] = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? topKeys : taskKeys;
    return issue.keys.map((key) => words.unknownKey(placeText([...issue.path, key]), known.join(', ')));
  }
  if (typeof issue.input === 'string' && issue.input.length > longestText) return [words.tooLong(where, longestText)];
  if (top === 'tasks') {
    return [
      second === undefined ? words.list(where) : issue.path.length === 2 ? words.object(where) : words.text(where),
    ];
  }
  if (second === undefined) return [words.object(where)];
  return [top === 'values' ? words.figure(where) : words.text(where)];
}

function ofEdition(raw: RawValues, edition: Edition, words: Words): Checked {
  const problems: string[] = [];
  const rowsOf = <T>(name: 'values' | 'notes', entries: Readonly<Record<string, T>>): Map<string, T> => {
    const found = new Map<string, T>();
    for (const [key, value] of Object.entries(entries)) {
      // Codes are printed with a closing dot here and there.
      const row = key.trim().replace(/\.$/, '');
      const where = placeText([name, key]);
      if (!edition.row.has(row)) problems.push(words.unknownRow(where, key));
      else if (found.has(row)) problems.push(words.twice(where, row));
      else if (value !== '') found.set(row, value);
    }
    return found;
  };
  const figures = new Map([...rowsOf('values', raw.values)].map(([row, typed]) => [row, asCell(typed)]));
  const notes = rowsOf('notes', raw.notes);
  const sections = edition.appendix.sections.map(({ code }) => code);
  const tasks = raw.tasks.map((task, place) => {
    const section = task.section.trim().replace(/\.$/, '').toUpperCase();
    if (!sections.includes(section)) {
      problems.push(words.unknownSection(placeText(['tasks', place, 'section']), sections.join(', ')));
    }
    return { ...task, section };
  });
  return problems.length === 0 ? { ok: true, values: { figures, notes, tasks } } : refused(problems, words);
}

/** A string of plain digits becomes a number, any other one stays the text that was typed. */
function asCell(typed: number | string): number | string {
  if (typeof typed === 'number' || !/^\d+$/.test(typed)) return typed;
  return Number.isSafeInteger(Number(typed)) ? Number(typed) : typed;
}

/** `values["BM1:2"]`, `tasks[3].content`. */
function placeText(path: Path): string {
  return path
    .map((part, place) => {
      if (typeof part === 'number') return `[${String(part)}]`;
      const name = String(part).slice(0, 100);
      if (place === 0) return name;
      return /^\w+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');
}
