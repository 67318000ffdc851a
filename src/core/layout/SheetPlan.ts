import type { CellContent } from '../base/CellContent';

/**
 * The content and appearance of one sheet as plain data: layout/ makes it, an adapter in workbook/ renders it.
 * Addresses are A1 style without `$` and sheet name; lengths are points; column widths are characters of the default
 * font, as Excel counts them.
 */
export interface SheetPlan {
  /** The name of the tab, which no sheet has in the workbook that the plan was made for. */
  readonly tab: string;
  /** The text of the sheet-scoped constant name `_bm`, see identity.ts. */
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
  /** The numbers of rows and columns that are frozen. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Drawn only if the host supports charts; the cells hold the same figures. */
  readonly charts?: readonly PlanChart[];
}

export interface PlanCell {
  readonly at: string;
  readonly content: PlanContent;
  /** A key of `styles`. */
  readonly style: string;
}

/** A formula starts with `=`, is en-US, and names other sheets by their quoted tabs: `'BM4'!D14`. */
export type PlanContent =
  | Extract<CellContent, { readonly kind: 'empty' | 'number' }>
  | { readonly kind: 'text'; readonly text: string; readonly italic?: TextSpan }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'link'; readonly text: string; readonly tab: string; readonly cell: string };

/** The italic characters of a text (`to` exclusive); a host without rich text shows them upright. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 13 by default. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** en-US number format; `General` by default. */
  readonly numberFormat?: string;
  /** Cells are locked by default. */
  readonly unlocked?: boolean;
}

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

export type PlanValidation = {
  readonly range: string;
  /** `stop`: Excel refuses a wrong entry; `warning`: it warns and lets the entry pass. */
  readonly style: 'stop' | 'warning';
  readonly prompt: ValidationText;
  readonly error: ValidationText;
} & ValidationRule;

export type ValidationRule =
  | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max?: number }
  /** A cell that is computed or stays blank: every entry is wrong. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A list whose items are in cells of the same sheet, such as `T6:T151`: it may exceed 255 characters. */
  | { readonly kind: 'listFrom'; readonly source: string };

/** Excel's limits: titles 32, error messages 224, prompts 255 characters. */
export interface ValidationText {
  readonly title: string;
  readonly message: string;
}

/**
 * Applies to the cells for which the formula is true. The formula is written for the top-left cell of the range and
 * refers to its own sheet only.
 */
export interface PlanConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

/** Protection without a password: the actions that stay allowed besides typing into unlocked cells. */
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
  /** The percentage at which the printed columns fill the width of the page; 100 by default. */
  readonly scale?: number;
  /** Rows that are repeated on every page, such as `7:8`. */
  readonly titleRows?: string;
  /** Printed in the middle of the top margin, except on the first page (Nghị định 30/2020/NĐ-CP on page numbers). */
  readonly header?: string;
}

/** A chart of one series. Areas are on the same sheet; `categories` and `values` are one column of cells each. */
export interface PlanChart {
  readonly kind: 'columns';
  readonly title: string;
  readonly categories: string;
  readonly values: string;
  /** The cells that the chart covers. */
  readonly area: string;
}
