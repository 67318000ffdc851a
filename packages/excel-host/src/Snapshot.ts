import type { Chart } from './model/Chart';
import type { ConditionalFormat } from './model/ConditionalFormats';
import type { Scalar } from './model/Content';
import type { Rect } from './model/Rect';
import type { PageSetup, ProtectionOptions, Visibility } from './model/SheetSide';
import type { CellFormat } from './model/style';
import type { Validation } from './model/Validations';

/**
 * A whole workbook as plain data, enough to save it as .xlsx and to open it again. Rows and columns count from 0,
 * lengths are points, formulas are English and start with `=`, number formats are en-US.
 */
export interface Snapshot {
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the workbook. */
  readonly names: readonly NameSnapshot[];
  readonly customXml: readonly string[];
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly properties: Readonly<Record<string, string>>;
  /** `workbook.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `Office.context.document.settings`, JSON texts. */
  readonly documentSettings: Readonly<Record<string, string>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB` or ''. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Row by row; cells without content and format are left out. */
  readonly cells: readonly CellSnapshot[];
  /** Distinct formats; cells refer to them by index. */
  readonly formats: readonly Partial<CellFormat>[];
  readonly merges: readonly Rect[];
  /** Heights and widths that differ from the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Sheet-scoped names; print area and print titles are `Print_Area` and `Print_Titles`. */
  readonly names: readonly NameSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  /** In order of priority. */
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly protection: ProtectionOptions | null;
  readonly page: PageSetup;
  /** Absent if there are none. */
  readonly charts?: readonly Chart[];
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The constant, or the result of the formula; '' for an empty cell. */
  readonly value: Scalar;
  readonly formula?: string;
  readonly format?: number;
  readonly hyperlink?: Readonly<Record<string, string>>;
  /** Parts of the text with their own fonts. Neither the client library nor the grid shows them; they are preserved. */
  readonly runs?: readonly TextRun[];
}

export interface TextRun {
  readonly text: string;
  /** The font as the file states it. */
  readonly font?: Readonly<Record<string, unknown>>;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface ValidationSnapshot extends Validation {
  readonly areas: readonly Rect[];
}

/** A conditional format without its id, which its index in the list replaces. */
export type ConditionalFormatSnapshot = Omit<ConditionalFormat, 'id'>;
