import type { Appendix, TaskField } from '../catalogue';
import type { SheetBlock } from '../base/SheetBlock';
import { formColumns, taskColumns } from './columns';
import { findColumns } from './findColumns';
import { formHeadings } from './headings';

/** The columns of a form's sheet, counted from 1. */
export interface SheetColumns {
  /** The last one that is printed. */
  readonly last: number;
  /** The check column; undefined where its heading is gone. */
  readonly check: number | undefined;
}

/** The columns of a statistical form. */
export interface FormColumns extends SheetColumns {
  readonly code: number;
  readonly figure: number;
}

/** Finds the columns of a form's sheet by their headings. */
export function columnsOfForm(sheet: SheetBlock): FormColumns {
  const { code, name, unit, figure, note, check } = formHeadings;
  const { at, found } = findColumns(sheet, { code, name, unit, figure, note, check }, formColumns, 2);
  return { ...columnsOf(at, found.has('check')), code: at.code, figure: at.figure };
}

/** Finds the columns of the appendix's sheet in the same way. */
export function columnsOfAppendix(appendix: Appendix, sheet: SheetBlock): SheetColumns {
  const headings = Object.fromEntries(appendix.columns.map(({ field, heading }) => [field, heading]));
  const wanted = { ...headings, check: formHeadings.check } as Record<TaskField | 'check', string>; // the schema wants all seven
  const { at, found } = findColumns(sheet, wanted, taskColumns, 1);
  return columnsOf(at, found.has('check'));
}

function columnsOf({ check, ...printed }: Readonly<Record<string, number>>, hasCheck: boolean): SheetColumns {
  return { last: Math.max(...Object.values(printed)), check: hasCheck ? check : undefined };
}
