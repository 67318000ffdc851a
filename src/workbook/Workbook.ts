import type { SheetPlan } from '../layout/SheetPlan';

/**
 * The port to a workbook. It speaks of whole blocks of cells, so that an adapter needs one round trip a method.
 * Every method rejects with a WorkbookError and then has changed nothing, or says in `left` what it left.
 */
export interface Workbook {
  /** All sheets in the order of their tabs, hidden ones included. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The used block of each sheet that is named; an empty sheet gives a block without rows. */
  readUsed(tabs: readonly string[]): Promise<readonly Block[]>;
  /** Adds one sheet a plan after the last tab, in order. The caller has chosen free tabs; a taken one is refused. */
  insert(plans: readonly SheetPlan[]): Promise<void>;
  /** Writes values into single cells, formats left as they are. Text that looks like a formula stays text. */
  write(edits: readonly CellEdit[]): Promise<void>;
}

export interface SheetInfo {
  readonly tab: string;
  /** Text of the sheet-scoped name `_bm`, unquoted; null where there is none. */
  readonly identity: string | null;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

export interface Block {
  readonly tab: string;
  /** Row and column of `cells[0][0]`, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell as it is stored. */
export interface Cell {
  readonly content: CellContent;
  /** en-US number format code, such as `General` or `0.00%`. */
  readonly numberFormat: string;
}

export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error value such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** Starts with `=`; en-US. `result` only from a host that calculates: what a file caches may be stale or absent. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: number | string | boolean };

export interface CellEdit {
  readonly tab: string;
  readonly cell: string;
  readonly content: CellContent;
}
