import type { RestorePlan } from '../layout/RestorePlan';
import type { SheetPlan } from '../layout/SheetPlan';
import type { Block, CellEdit, SheetInfo, Workbook } from './Workbook';

export type { RestoredCell, RestorePlan } from '../layout/RestorePlan';

/** The port to a workbook that is open in front of somebody: it also looks on, shows cells and mends sheets. */
export interface OpenWorkbook extends Workbook {
  /**
   * Tells what people do until it is stopped: edits, sheets that come and go, the selection. The add-in's own writes
   * are left out. Hosts miss changes, so what is told only decides what to read again early.
   */
  subscribe(tell: (change: WorkbookChange) => void): Promise<Unsubscribe>;
  /**
   * The sheets as they are, then the blocks that `choose` wants of them, in its order: two round trips, one where it
   * wants none. A sheet that goes away in between is refused with `noSuchTab`.
   */
  readBlocks(choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[]): Promise<WorkbookSnapshot>;
  /** Brings a cell to the front and selects it; a hidden sheet is refused with `hidden`. `sheet` is an id. */
  show(sheet: string, cell: string): Promise<void>;
  /** The cell that is selected now; null where something else is, such as a chart. */
  selected(): Promise<SelectedCell | null>;
  /**
   * Writes as `write` does, and into cells that a form locks as well: protection without a password is lifted and
   * put back within the same request. One with a password is refused with `protected`, and nothing has changed.
   */
  writeLocked(edits: readonly CellEdit[]): Promise<void>;
  /**
   * Puts back what a sheet should look like; values that the plan does not name stay. Looks cannot be recorded, so a
   * failure halfway says in `left` which sheet is half done; doing it again completes it.
   */
  restore(plan: RestorePlan): Promise<void>;
  /**
   * Puts the record in the place of the one that is there, in one request; the text first, then its trace. Rejects
   * with a RangeError for what XML cannot hold. After a failure the record is the one that was there, or, in the worst
   * case, the new text beside the old trace.
   */
  writeRecord(text: string, trace: string): Promise<void>;
  /** Adds a sheet in the place of others, which go away in the same request: never both, unless `left` says it. */
  replace(plan: SheetPlan, tabs: readonly string[]): Promise<void>;
  /** The workbook as a file, as it is now. Rejects with `hostFailure` where the host gives none. */
  file(): Promise<Uint8Array>;
  /** Gives a sheet its identity, or takes it away where null. */
  mark(tab: string, identity: string | null): Promise<void>;
  /** Has the host open the pane with this workbook from now on, where it can. Never rejects. */
  keepPane(): Promise<void>;
}

export type Unsubscribe = () => Promise<void>;

export type WorkbookChange =
  /** Cells were edited; `areas` are A1 style addresses, whole rows and columns among them. */
  | { readonly kind: 'edited'; readonly sheet: string; readonly areas: readonly string[]; readonly isRemote: boolean }
  /** Rows, columns or cells were inserted or deleted: addresses are void. */
  | { readonly kind: 'reshaped'; readonly sheet: string }
  /** Sheets were added or deleted. */
  | { readonly kind: 'sheets' }
  /** A sheet came to the front: it may have been renamed or changed unseen. */
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly cell: string };

export interface OpenSheet extends SheetInfo {
  /** Stays the same while the workbook is open, whatever the sheet is called. */
  readonly id: string;
}

export interface BlockRequest {
  readonly tab: string;
  /** A1 style; null for the used block. Cut to what is readable. */
  readonly area: string | null;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly OpenSheet[];
  readonly blocks: readonly Block[];
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor renamed nor deleted. */
  readonly isStructureProtected: boolean;
}

export interface SelectedCell {
  readonly sheet: string;
  /** Such as `D14`: the first cell of what is selected. */
  readonly cell: string;
}
