import { comparable } from '../catalogue';
import type { Appendix, TaskField } from '../catalogue';
import { columnLetters, taskColumns } from './columns';
import { findColumns } from './findColumns';
import { rowNumbers, textAt } from './SheetCells';
import type { SheetCells } from './SheetCells';

export interface ScannedAppendix {
  readonly tasks: readonly ScannedTask[];
  /** Sections whose heading is not in the sheet; their tasks cannot be told from others'. */
  readonly missingSections: readonly string[];
}

export interface ScannedTask {
  readonly section: string;
  /** `PL:I.4`: the number as printed, or the place in the section where there is none; `PL:I.4 (2)` where it stands twice. */
  readonly key: string;
  readonly fields: Readonly<Record<TaskField, string>>;
  /** Its number, where it has a plain one. */
  readonly number: number | undefined;
  readonly isSubtask: boolean;
  /** The cell of each field, such as `G12`. */
  readonly at: Readonly<Record<TaskField, string>>;
}

const filledFields: readonly TaskField[] = ['content', 'result', 'time', 'lead', 'support', 'assessment'];

/** Reads the tasks between the section headings; a row with a number alone is no task yet. */
export function scanAppendix(appendix: Appendix, sheet: SheetCells): ScannedAppendix {
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
    const opened = sectionAt(appendix, text(row, 'no'), text(row, 'content'));
    if (opened !== undefined && !found.has(opened)) {
      found.add(opened);
      section = opened;
      place = 0;
      parent = `${appendix.id}:${section}`;
      continue;
    }
    const fields = Object.fromEntries(names.map((name) => [name, text(row, name)])) as Record<TaskField, string>; // as above
    const isFilled = filledFields.some((field) => comparable(fields[field].slice(0, 100)) !== '');
    if (section === undefined || !isFilled || isRepeatedHeader(appendix, fields)) continue;
    const no = comparable(fields.no.slice(0, 50)).replace(/^\(|[)\s]+$/g, '');
    const number = /^\d+$/.test(no) ? Number(no) : undefined;
    const isSubtask = no !== '' && number === undefined;
    if (!isSubtask) {
      place += 1;
      parent = `${appendix.id}:${section}.${String(number ?? place)}`;
    }
    const key = unused(copies, isSubtask ? subtaskKey(appendix, section, parent, no) : parent);
    const cells = Object.fromEntries(names.map((name) => [name, `${columnLetters(at[name])}${String(row)}`]));
    tasks.push({ section, key, fields, number, isSubtask, at: cells as Record<TaskField, string> }); // as above
  }
  const missingSections = appendix.sections.map(({ code }) => code).filter((code) => !found.has(code));
  return { tasks, missingSections };
}

/** A key that no task before has; `copies` counts how often each was wanted. */
function unused(copies: Map<string, number>, wanted: string): string {
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

function sectionAt(appendix: Appendix, no: string, content: string): string | undefined {
  const code = comparable(no.slice(0, 50));
  const title = comparable(content.slice(0, 300));
  return appendix.sections.find((s) => comparable(s.code) === code && (title === '' || comparable(s.title) === title))
    ?.code;
}

/** Tables pasted from Word repeat their header on every page. */
function isRepeatedHeader(appendix: Appendix, fields: Readonly<Record<TaskField, string>>): boolean {
  return appendix.columns
    .filter(({ field }) => field === 'no' || field === 'content')
    .every(({ field, heading }) => comparable(fields[field].slice(0, 50)) === comparable(heading));
}
