import type { CellContent } from '../base/CellContent';
import type { SheetBlock } from '../base/SheetBlock';
import type { SheetPlan } from '../layout/SheetPlan';

export type { WorkbookProblem } from './WorkbookError';

/**
 * The port to a workbook. It speaks of whole blocks of cells, so that an adapter needs one round trip a method.
 * Every method rejects with a WorkbookError and then has changed nothing, or says in `left` what it left.
 */
export interface Workbook {
  /** All sheets in the order of their tabs, hidden ones included. */
  sheets(): Promise<readonly SheetInfo[]>;
  /**
   * The used block of each sheet that is named; an empty sheet gives a block without rows. A sheet with content beyond
   * what is `readable` is refused.
   */
  readUsed(tabs: readonly string[]): Promise<readonly Block[]>;
  /** Adds one sheet a plan after the last tab, in order. The caller has chosen free tabs; a taken one is refused. */
  insert(plans: readonly SheetPlan[]): Promise<void>;
  /** Writes values into single cells; formats stay where an edit names none. Text that looks like a formula stays text. */
  write(edits: readonly CellEdit[]): Promise<void>;
  /** What the workbook carries for us beside its sheets. Whatever was put there by others is handed out as it is. */
  readRecord(): Promise<StoredRecord>;
}

/** What a check needs of a workbook: nothing that changes it. */
export type ReadableWorkbook = Pick<Workbook, 'sheets' | 'readUsed' | 'readRecord'>;

/**
 * A text of ours in a custom XML part, and a short one in a custom property: files that are saved as .xls lose the
 * part and keep the property. Both come from a file that anybody may have changed.
 */
export interface StoredRecord {
  /** The text of the part; null where there is none that could be read. */
  readonly text: string | null;
  /** There are several parts of ours, or one that is no plain element with text. */
  readonly isDamaged: boolean;
  readonly trace: string | null;
}

export interface SheetInfo {
  readonly tab: string;
  /** Text of the sheet-scoped name `_bm`, unquoted; null where there is none. */
  readonly identity: string | null;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

export interface Block extends SheetBlock {
  readonly tab: string;
}

export interface CellEdit {
  readonly tab: string;
  readonly cell: string;
  readonly content: CellContent;
  /** The cell's number format from then on, en-US; where absent it stays. */
  readonly numberFormat?: string;
}
