import type { Edition } from '../../catalogue';
import type { FigureContent, ReportHead, TaskRow } from '../../layout';
import type { Period } from '../../period';

/** A report to be put into a workbook. */
export interface NewReport {
  readonly edition: Edition;
  readonly period: Period;
  readonly unit: string;
  /** Ids of the forms wanted; the appendix is one of them. */
  readonly forms: readonly string[];
  readonly content: FigureContent & { readonly tasks: readonly TaskRow[] };
  /** The number and date of the covering report, which are often known only at the end. */
  readonly report?: ReportHead['report'];
}

/** Forms to be filled in. */
export const blankContent: NewReport['content'] = {
  figure: () => undefined,
  overFormula: () => false,
  note: () => undefined,
  tasks: [],
};
