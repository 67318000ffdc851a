import type { RowKey } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import type { CalendarDate } from '../base/CalendarDate';
import type { Cell } from '../base/CellContent';

/** What was found in old sheets, and what of it is doubtful. Data only; how it is told is decided elsewhere. */
export interface Recognition {
  /** Rows that were found, by key, in print order. Headings carry no figure and are left out. */
  readonly rows: ReadonlyMap<RowKey, RecognisedRow>;
  /** Rows of forms that were found at all, which are not in the sheets; without headings. */
  readonly missing: readonly RowKey[];
  /** Lines with a figure that belong to no row: nothing of them is taken over. */
  readonly unmatched: readonly UnmatchedLine[];
  /** Forms of which something was found, in the order of the edition. */
  readonly forms: readonly RecognisedForm[];
  readonly head: Head;
}

export interface RecognisedRow {
  readonly row: RowKey;
  readonly tab: string;
  /** The cell of the figure, such as `D14`. It may be empty: then the row was there without a figure. */
  readonly at: string;
  readonly figure: Cell;
  /** In Unicode NFC, whatever the encoding of the sheet. */
  readonly note: string;
  /** The line's own code and name as they stand, in Unicode NFC, for showing beside the row's. */
  readonly code: string;
  readonly name: string;
  readonly certainty: 'certain' | 'doubtful';
  /** Null if and only if certain. */
  readonly doubt: Doubt | null;
}

/** Why a person should look; where several hold, the one that matters most. */
export type Doubt =
  /** Other lines could be this row, too: a line twice, or the form twice. */
  | 'severalLines'
  /** The line has more than one figure. */
  | 'severalFigures'
  /** Which column holds the figures does not follow from the header, or the figure stands outside of it. */
  | 'columnUnclear'
  /** The figure may be another line's: it stands in a line without a name, or beside what carries none. */
  | 'lineUnclear'
  /** Too little says that the lines are of this form: they have no title, and few of them are known. */
  | 'formUnclear'
  /** The sheets are of several years, and this is not the one of the report. */
  | 'periodDiffers'
  /** What stands above it is not the row that it belongs to, or nothing does although only that would tell. */
  | 'parentDiffers'
  /** The code is the row's, the name says something else or nothing. */
  | 'nameDiffers'
  /** The name is the row's, the code is that of another row or of none. */
  | 'codeDiffers'
  /** There is no code, and the name alone does not settle it. */
  | 'codeMissing'
  /** The name is the row's and there is no code, but the line stands out of order. */
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
  /** Where most of its rows stand. */
  readonly tab: string;
  /** The line above the rows that names the form, as it stands; null where none does. */
  readonly title: string | null;
  readonly found: number;
  readonly doubtful: number;
}

/** What the title block says; null where nothing is said, or two lines disagree. */
export interface Head {
  readonly unit: string | null;
  readonly year: number | null;
  readonly kind: PeriodKind | null;
  /** The date of the covering report. */
  readonly date: CalendarDate | null;
}
