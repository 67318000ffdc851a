import { foldText } from '../base/foldText';
import type { Appendix, TaskField } from '../catalogue';
import { taskColumns } from './columns';
import { columnLetters } from '../base/address';
import { findColumns } from './findColumns';
import { cellsBetween, foreignRows, headCells } from './printedCells';
import type { ForeignCell, ForeignRow } from './printedCells';
import { printedText } from './printedText';
import { cellAt, rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';

export interface ScannedAppendix {
  readonly tasks: readonly ScannedTask[];
  /** Sections whose headings are not in the sheet; their tasks count to the section above. */
  readonly missingSections: readonly string[];
  /** What is printed above the table. */
  readonly head: readonly ForeignCell[];
  /** Filled rows of the printed area that are no tasks: headings of sections, remarks, signatures. */
  readonly otherRows: readonly ForeignRow[];
}

type Fields = Readonly<Record<TaskField, string>>;

export interface ScannedTask {
  readonly section: string;
  /**
   * `PL:I.4`: the printed number, or the position in the section if there is none; `PL:I.4 (2)` if the key occurs
   * twice.
   */
  readonly key: string;
  readonly fields: Fields;
  /** The number of the task; undefined if it has no plain one. */
  readonly number: number | undefined;
  readonly isSubtask: boolean;
  /** The cell of each field, such as `G12`. */
  readonly at: Readonly<Record<TaskField, string>>;
  /** Filled cells between the columns of the appendix. */
  readonly between: readonly ForeignCell[];
}

/** Reads the tasks below the section headings. Signatures, remarks and other rows with a single field are skipped. */
export function scanAppendix(appendix: Appendix, sheet: SheetBlock): ScannedAppendix {
  const names = appendix.columns.map(({ field }) => field);
  const headings = Object.fromEntries(appendix.columns.map(({ field, heading }) => [field, heading]));
  const { at, headerEnd } = findColumns(sheet, headings as Record<TaskField, string>, taskColumns, 1); // the schema wants all seven
  // The number of a sub-task, 1.1, may have become a date.
  const text = (row: number, field: TaskField): string =>
    field === 'no' ? textAt(sheet, row, at.no) : printedText(cellAt(sheet, row, at[field]));
  const table = { columns: Object.values<number>(at), headerEnd };
  const openedSections = new Set<string>();
  const taskRows = new Set<number>();
  const copies = new Map<string, number>();
  const tasks: ScannedTask[] = [];
  let section: string | undefined;
  let position = 0;
  let parent = '';
  for (const row of rowNumbers(sheet).filter((r) => r > headerEnd)) {
    const fields = Object.fromEntries(names.map((name) => [name, text(row, name)])) as Record<TaskField, string>; // as above
    const opened = sectionAt(appendix, fields);
    if (opened !== undefined && !openedSections.has(opened)) {
      openedSections.add(opened);
      section = opened;
      position = 0;
      parent = `${appendix.id}:${section}`;
      continue;
    }
    if (section === undefined || !isTask(fields) || isRepeatedHeader(appendix, fields)) continue;
    const no = foldText(fields.no.slice(0, 50)).replace(/^\(|[)\s]+$/g, '');
    const number = /^\d+$/.test(no) ? Number(no) : undefined;
    const isSubtask = no !== '' && number === undefined;
    if (!isSubtask) {
      position += 1;
      parent = `${appendix.id}:${section}.${String(number ?? position)}`;
    }
    const key = uniqueKey(copies, isSubtask ? subtaskKey(appendix, section, parent, no) : parent);
    const cells = Object.fromEntries(names.map((name) => [name, `${columnLetters(at[name])}${String(row)}`]));
    const between = cellsBetween(sheet, row, table);
    tasks.push({ section, key, fields, number, isSubtask, at: cells as Record<TaskField, string>, between }); // as above
    taskRows.add(row);
  }
  const missingSections = appendix.sections.map(({ code }) => code).filter((code) => !openedSections.has(code));
  return {
    tasks,
    missingSections,
    head: headCells(sheet, table),
    otherRows: foreignRows(sheet, table, taskRows),
  };
}

/** Makes a key unique; `copies` counts the uses of each key. */
function uniqueKey(copies: Map<string, number>, base: string): string {
  let copy = copies.get(base) ?? 0;
  let key = base;
  do {
    copy += 1;
    key = copy === 1 ? base : `${base} (${String(copy)})`;
  } while (key !== base && copies.has(key));
  copies.set(base, copy);
  if (key !== base) copies.set(key, 1);
  return key;
}

/** `PL:I.1.1` for a sub-task that is printed as 1.1, `PL:I.1.a` for a sub-task a of task 1. */
function subtaskKey(appendix: Appendix, section: string, parent: string, no: string): string {
  return /^\d+(\.\d+)+$/.test(no) ? `${appendix.id}:${section}.${no}` : `${parent}.${no}`;
}

/** True if at least two fields of a row are filled, or its assessed status. */
function isTask(fields: Fields): boolean {
  return filledFields(fields).length > 1 || filledFields(fields).includes('assessment');
}

function filledFields(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([field, text]) => (foldText(text.slice(0, 100)) === '' ? [] : [field]));
}

/**
 * The code of the section that a row opens, if any. As titles get reworded, a row with only a section's number and any
 * title opens the section, too.
 */
function sectionAt({ sections }: Appendix, fields: Fields): string | undefined {
  const no = fields.no.slice(0, 50);
  const title = foldText(fields.content.slice(0, 300));
  const section = sections.find(({ code }) => foldText(code) === foldText(no));
  if (!section || title === '' || foldText(section.title) === title) return section?.code;
  const isAlone = filledFields(fields).every((field) => field === 'no' || field === 'content');
  const isAnothers = sections.some((other) => foldText(other.title) === title);
  // In lower case, i and v are sub-tasks between h and k, or u and x.
  return isAlone && !isAnothers && no === no.toUpperCase() ? section.code : undefined;
}

/** True for a repeated header: tables pasted from Word repeat it on every page. */
function isRepeatedHeader(appendix: Appendix, fields: Fields): boolean {
  return appendix.columns
    .filter(({ field }) => field === 'no' || field === 'content')
    .every(({ field, heading }) => foldText(fields[field].slice(0, 50)) === foldText(heading));
}
