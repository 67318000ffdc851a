import { codeOf, formOf } from '../catalogue';
import type { Appendix, RowKey } from '../catalogue';
import type { Task } from './Entry';

/** What a finding is about. `form` is the id of the form, or of the appendix, that the place belongs to. */
export type Target =
  | { readonly type: 'row'; readonly form: string; readonly row: RowKey }
  /** `number` is the number as printed, or the place in the section where the task has none. */
  | { readonly type: 'task'; readonly form: string; readonly section: string; readonly number: string }
  | { readonly type: 'section'; readonly form: string; readonly section: string }
  | { readonly type: 'form'; readonly form: string }
  /** A cell of a form's sheet that belongs to none of its rows, such as `D12`. */
  | { readonly type: 'cell'; readonly form: string; readonly cell: string }
  | { readonly type: 'workbook' };

/** The target of a finding about one row. */
export function rowTarget(row: RowKey): Target {
  return { type: 'row', form: formOf(row), row };
}

/** The target of a finding about one task; the key of a task is its form, its section and its number. */
export function taskTarget(appendix: Appendix, { key, section }: Task): Target & { readonly type: 'task' } {
  return { type: 'task', form: appendix.id, section, number: key.slice(`${appendix.id}:${section}.`.length) };
}

/**
 * The stable text of a target: `BM4:1.5`, `PL:I.4`, `PL:III`, `BM3`, `BM3!D12`; null for the whole workbook. Records in workbooks
 * and the JSON of the command line carry it, so that it must not change.
 */
export function targetKey(target: Target): string | null {
  switch (target.type) {
    case 'row':
      return target.row;
    case 'task':
      return `${target.form}:${target.section}.${target.number}`;
    case 'section':
      return `${target.form}:${target.section}`;
    case 'form':
      return target.form;
    case 'cell':
      return `${target.form}!${target.cell}`;
    case 'workbook':
      return null;
  }
}

/** The form that a target belongs to; undefined for the whole workbook. */
export function targetForm(target: Target): string | undefined {
  return target.type === 'workbook' ? undefined : target.form;
}

/** The code of a row, a task or a section as it is printed: `1.5`, `I.4`, `III`; empty for everything else. */
export function targetCode(target: Target): string {
  switch (target.type) {
    case 'row':
      return codeOf(target.row);
    case 'task':
      return `${target.section}.${target.number}`;
    case 'section':
      return target.section;
    case 'cell':
    case 'form':
    case 'workbook':
      return '';
  }
}

/** The row that a target is; undefined for every other place. */
export function targetRow(target: Target): RowKey | undefined {
  return target.type === 'row' ? target.row : undefined;
}
