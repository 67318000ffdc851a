import type { CellContent } from '../base/CellContent';

/**
 * What one sheet holds and looks like, as plain data: made by layout/, rendered by an adapter of workbook/.
 * Addresses are A1 style without `$` and without a sheet name; lengths are points; column widths are
 * characters of the default font, as Excel counts them.
 */
export interface SheetPlan {
  /** The tab; free in the workbook that the plan was made for. */
  readonly tab: string;
  /** Text of the sheet-scoped constant name `_bm`; identity.ts reads and writes it. */
  readonly identity: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  /** Width of column A, B, C … */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  readonly validations: readonly PlanValidation[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly protection: PlanProtection;
  readonly page: PlanPage;
  /** Rows and columns that stay in sight while scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Drawn where the host can draw; the cells say the same without them. */
  readonly charts?: readonly PlanChart[];
}

export interface PlanCell {
  readonly at: string;
  readonly content: PlanContent;
  /** A key of `styles`. */
  readonly style: string;
}

/** A formula starts with `=`, is en-US, and refers to other sheets by their tabs, quoted, as in `'BM4'!D14`. */
export type PlanContent =
  | Extract<CellContent, { readonly kind: 'empty' | 'number' }>
  | { readonly kind: 'text'; readonly text: string; readonly italic?: TextSpan }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'link'; readonly text: string; readonly tab: string; readonly cell: string };

/** Characters of a text that are set in italics, where the host can do so; elsewhere the text stays upright. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 13 where absent. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** en-US number format; `General` where absent. */
  readonly numberFormat?: string;
  /** Cells are locked where absent. */
  readonly unlocked?: boolean;
}

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

export type PlanValidation = {
  readonly range: string;
  /** Whether Excel refuses a wrong entry or only warns. */
  readonly style: 'stop' | 'warning';
  readonly prompt: ValidationText;
  readonly error: ValidationText;
} & ValidationRule;

export type ValidationRule =
  | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max?: number }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A list whose items stand in cells of the same sheet, such as `T6:T151`: it may be longer than 255 characters. */
  | { readonly kind: 'listFrom'; readonly source: string };

/** Excel's limits: titles 32, error messages 224, prompts 255 characters. */
export interface ValidationText {
  readonly title: string;
  readonly message: string;
}

/** Shown where the formula, written for the top-left cell of the range, is true. Refers to its own sheet only. */
export interface PlanConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

/** Protection without a password; what is allowed besides typing into unlocked cells. */
export interface PlanProtection {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertRows: boolean;
}

/** Margins in millimetres. */
export interface PlanPage {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly printArea: string;
  /** Rows repeated on every page, such as `7:8`. */
  readonly titleRows?: string;
  /** Printed in the middle of the top margin, not on the first page (Nghị định 30/2020/NĐ-CP on page numbers). */
  readonly header?: string;
}

/** One series of columns. Areas are on the same sheet; `categories` and `values` are one column of cells each. */
export interface PlanChart {
  readonly kind: 'columns';
  readonly title: string;
  readonly categories: string;
  readonly values: string;
  /** Where it stands, from the first to the last cell that it covers. */
  readonly area: string;
}
