import type { RowKey } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import type { CalendarDate } from '../base/CalendarDate';
import type { Cell } from '../base/CellContent';

/** The rows found in old sheets and the doubts about them. Data only; the wording is in presentation/. */
export interface Recognition {
  /** The recognised rows by key in print order, without headings, which have no figure. */
  readonly rows: ReadonlyMap<RowKey, RecognisedRow>;
  /** The rows that the sheets lack, of forms of which at least one row was found; without headings. */
  readonly missing: readonly RowKey[];
  /** Lines with a figure that belong to no row; nothing of them is imported. */
  readonly unmatched: readonly UnmatchedLine[];
  /** The forms of which something was found, in the order of the edition. */
  readonly forms: readonly RecognisedForm[];
  readonly head: Head;
}

export interface RecognisedRow {
  readonly row: RowKey;
  readonly tab: string;
  /** The cell of the figure, such as `D14`; it is empty if the line has no figure. */
  readonly at: string;
  readonly figure: Cell;
  /** In Unicode NFC, regardless of the encoding of the sheet. */
  readonly note: string;
  /** Code and name in the line, in Unicode NFC, for display next to those of the row. */
  readonly code: string;
  readonly name: string;
  readonly certainty: 'certain' | 'doubtful';
  /** Null if and only if certain. */
  readonly doubt: Doubt | null;
  /** The unit of the figure where it is another than the row's, whatever the doubt is. */
  readonly otherUnit: OtherUnit | null;
  /** Of a total that adds other lines than the form's rows. */
  readonly otherSum: OtherSum | null;
}

/** A unit in an old sheet that is not the row's. */
export interface OtherUnit {
  /** As it is worded in the sheet. */
  readonly text: string;
  /** The cell that states it. */
  readonly at: string;
  /** What a figure in it is multiplied by to be in the row's unit; null if it cannot be, as a count is no percentage. */
  readonly factor: number | null;
}

/** What the formula of a total adds. */
export interface OtherSum {
  /** Lines that are not among the rows that the form adds. */
  readonly extra: readonly AddedLine[];
  /** Rows that the form adds and the formula does not. */
  readonly lacking: readonly RowKey[];
  /** The result in the sheet; null if it is not known. */
  readonly sum: number | null;
}

export interface AddedLine {
  readonly tab: string;
  readonly at: string;
  /** Its text in Unicode NFC. */
  readonly text: string;
}

/** The reason why a person should check a row; of several reasons, the most important one. */
export type Doubt =
  /** Other lines could be this row, too: a line or the form occurs twice. */
  | 'severalLines'
  /** The line has more than one figure. */
  | 'severalFigures'
  /** Which column holds the figures does not follow from the header, or the figure stands outside of it. */
  | 'columnUnclear'
  /** The figure may be another line's: it stands in a line without a name, or beside what carries none. */
  | 'lineUnclear'
  /** The figure stands in another unit than the row's. */
  | 'otherUnit'
  /** The formula of a total adds other lines than the form's rows. */
  | 'otherSum'
  /** Too little shows that the lines are of this form: they have no title, and few of them were identified. */
  | 'formUnclear'
  /** The sheets are of several years, and this one is not of the report's year. */
  | 'periodDiffers'
  /** The line above is not the row's parent, or there is no parent although only the parent would identify the row. */
  | 'parentDiffers'
  /** The code is the row's, the name differs or is missing. */
  | 'nameDiffers'
  /** The name is the row's, the code is that of another row or unknown. */
  | 'codeDiffers'
  /** There is no code, and the name alone does not identify the row. */
  | 'codeMissing'
  /** The name is the row's and there is no code, but the line is out of order. */
  | 'orderDiffers';

export interface UnmatchedLine {
  readonly tab: string;
  /** The cell of the figure. */
  readonly at: string;
  readonly figure: Cell;
  readonly code: string;
  readonly name: string;
}

export interface RecognisedForm {
  readonly form: string;
  /** The sheet with most of its rows. */
  readonly tab: string;
  /** The text of the line above the rows that names the form; null if there is none. */
  readonly title: string | null;
  readonly found: number;
  readonly doubtful: number;
}

/** The data of the title block; null if a datum is missing or two lines disagree. */
export interface Head {
  readonly unit: string | null;
  readonly year: number | null;
  readonly kind: PeriodKind | null;
  /** The date of the covering report. */
  readonly date: CalendarDate | null;
}
