import { foldText } from '../base/foldText';
import type { Appendix, TaskField } from '../catalogue';
import { taskColumns } from './columns';
import { columnLetters } from '../base/address';
import { findColumns } from './findColumns';
import { rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';

export interface ScannedAppendix {
  readonly tasks: readonly ScannedTask[];
  /** Sections whose heading is not in the sheet; their tasks cannot be told from others'. */
  readonly missingSections: readonly string[];
}

type Fields = Readonly<Record<TaskField, string>>;

export interface ScannedTask {
  readonly section: string;
  /** `PL:I.4`: the number as printed, or the place in the section where there is none; `PL:I.4 (2)` where it stands twice. */
  readonly key: string;
  readonly fields: Fields;
  /** Its number, where it has a plain one. */
  readonly number: number | undefined;
  readonly isSubtask: boolean;
  /** The cell of each field, such as `G12`. */
  readonly at: Readonly<Record<TaskField, string>>;
}

/** Reads the tasks below the section headings; signatures, remarks and other rows of one field are left out. */
export function scanAppendix(appendix: Appendix, sheet: SheetBlock): ScannedAppendix {
  const names = appendix.columns.map(({ field }) => field);
  const headings = Object.fromEntries(appendix.columns.map(({ field, heading }) => [field, heading]));
  const { at, headerEnd } = findColumns(sheet, headings as Record<TaskField, string>, taskColumns, 1); // the schema wants all seven
  const text = (row: number, field: TaskField): string => textAt(sheet, row, at[field]);
  const found = new Set<string>();
  const copies = new Map<string, number>();
  const tasks: ScannedTask[] = [];
  let section: string | undefined;
  let place = 0;
  let parent = '';
  for (const row of rowNumbers(sheet).filter((r) => r > headerEnd)) {
    const fields = Object.fromEntries(names.map((name) => [name, text(row, name)])) as Record<TaskField, string>; // as above
    const opened = sectionAt(appendix, fields);
    if (opened !== undefined && !found.has(opened)) {
      found.add(opened);
      section = opened;
      place = 0;
      parent = `${appendix.id}:${section}`;
      continue;
    }
    if (section === undefined || !isTask(fields) || isRepeatedHeader(appendix, fields)) continue;
    const no = foldText(fields.no.slice(0, 50)).replace(/^\(|[)\s]+$/g, '');
    const number = /^\d+$/.test(no) ? Number(no) : undefined;
    const isSubtask = no !== '' && number === undefined;
    if (!isSubtask) {
      place += 1;
      parent = `${appendix.id}:${section}.${String(number ?? place)}`;
    }
    const key = uniqueKey(copies, isSubtask ? subtaskKey(appendix, section, parent, no) : parent);
    const cells = Object.fromEntries(names.map((name) => [name, `${columnLetters(at[name])}${String(row)}`]));
    tasks.push({ section, key, fields, number, isSubtask, at: cells as Record<TaskField, string> }); // as above
  }
  const missingSections = appendix.sections.map(({ code }) => code).filter((code) => !found.has(code));
  return { tasks, missingSections };
}

/** A key that no task before has; `copies` counts how often each was wanted. */
function uniqueKey(copies: Map<string, number>, wanted: string): string {
  let copy = copies.get(wanted) ?? 0;
  let key = wanted;
  do {
    copy += 1;
    key = copy === 1 ? wanted : `${wanted} (${String(copy)})`;
  } while (key !== wanted && copies.has(key));
  copies.set(wanted, copy);
  if (key !== wanted) copies.set(key, 1);
  return key;
}

/** `PL:I.1.1` for one that is printed as 1.1, `PL:I.1.a` for an a below task 1. */
function subtaskKey(appendix: Appendix, section: string, parent: string, no: string): string {
  return /^\d+(\.\d+)+$/.test(no) ? `${appendix.id}:${section}.${no}` : `${parent}.${no}`;
}

/** A task fills two of its fields at least, its number among them, or says how it stands. */
function isTask(fields: Fields): boolean {
  return filledFields(fields).length > 1 || filledFields(fields).includes('assessment');
}

function filledFields(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([field, text]) => (foldText(text.slice(0, 100)) === '' ? [] : [field]));
}

/** Titles are reworded; a row that has nothing but a section's number and some title opens the section as well. */
function sectionAt({ sections }: Appendix, fields: Fields): string | undefined {
  const no = fields.no.slice(0, 50);
  const title = foldText(fields.content.slice(0, 300));
  const section = sections.find(({ code }) => foldText(code) === foldText(no));
  if (!section || title === '' || foldText(section.title) === title) return section?.code;
  const isAlone = filledFields(fields).every((field) => field === 'no' || field === 'content');
  const isAnothers = sections.some((other) => foldText(other.title) === title);
  // A small i or v is a sub-task between h and k, or u and x.
  return isAlone && !isAnothers && no === no.toUpperCase() ? section.code : undefined;
}

/** Tables pasted from Word repeat their header on every page. */
function isRepeatedHeader(appendix: Appendix, fields: Fields): boolean {
  return appendix.columns
    .filter(({ field }) => field === 'no' || field === 'content')
    .every(({ field, heading }) => foldText(fields[field].slice(0, 50)) === foldText(heading));
}
