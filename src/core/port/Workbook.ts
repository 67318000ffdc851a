import type { CellContent } from '../base/CellContent';
import type { SheetBlock } from '../base/SheetBlock';
import type { SheetPlan } from '../layout/SheetPlan';

export type { WorkbookProblem } from './WorkbookError';

/**
 * The port to a workbook. It works on whole blocks of cells, so that an adapter needs one round trip for each method.
 * A method that rejects with a WorkbookError has changed nothing, or names in `left` what it has left behind.
 */
export interface Workbook {
  /** All sheets in the order of their tabs, hidden ones included. */
  sheets(): Promise<readonly SheetInfo[]>;
  /**
   * The used block of each named sheet; an empty sheet gives a block without rows. Rejects with `tooLarge` if a sheet
   * has content beyond the readable area.
   */
  readUsed(tabs: readonly string[]): Promise<readonly Block[]>;
  /**
   * Adds a sheet for each plan after the last tab, in order. Rejects with `tabTaken` if a tab is not free. An adapter that
   * takes long says meanwhile how many sheets are there. Resolves with what the host refused beside the contents.
   */
  insert(plans: readonly SheetPlan[], onProgress?: (done: number) => void): Promise<readonly LeftOut[]>;
  /** Writes values into single cells; formats stay unless an edit names one. Text that looks like a formula stays text. */
  write(edits: readonly CellEdit[]): Promise<void>;
  /** Reads the record that the workbook carries outside its sheets. Its text is not validated. */
  readRecord(): Promise<StoredRecord>;
}

/** What a sheet is right without, though not as planned: its page setup, its frozen panes, its charts. */
export type LeftOut = 'page' | 'freeze' | 'charts';

/** The part of the port that a check needs: it changes nothing. */
export type ReadableWorkbook = Pick<Workbook, 'sheets' | 'readUsed' | 'readRecord'>;

/**
 * A text of ours in a custom XML part, and a short one in a custom property: files that are saved as .xls lose the
 * part and keep the property. Both come from a file that anybody may have changed.
 */
export interface StoredRecord {
  /** The text of the part; null if there is none or it cannot be read. */
  readonly text: string | null;
  /** True if there are several parts of our namespace, or one that is no plain element with text. */
  readonly isDamaged: boolean;
  /** The texts of several parts, as a failure of Excel's may leave two; absent for none or one. */
  readonly copies?: readonly string[];
  readonly trace: string | null;
}

export interface SheetInfo {
  readonly tab: string;
  /** Text of the sheet-scoped name `_bm`, unquoted; null if there is none. */
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
  /** The new number format of the cell, en-US; if absent the format stays. */
  readonly numberFormat?: string;
  /**
   * The least height of the row in points that shows the content in full. A higher row keeps its height, a hidden one
   * stays hidden, and where the protection of the sheet forbids heights only the content is written.
   */
  readonly rowHeight?: number;
}
