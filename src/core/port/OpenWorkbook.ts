import type { RestorePlan } from '../layout/RestorePlan';
import type { SheetPlan } from '../layout/SheetPlan';
import type { Block, CellEdit, LeftOut, SheetInfo, Workbook } from './Workbook';

export type { RestoredCell, RestorePlan } from '../layout/RestorePlan';

/** The port to a workbook that is open in front of somebody: it also reports changes, shows cells and restores sheets. */
export interface OpenWorkbook extends Workbook {
  /**
   * Calls `notify` for what people do until it is stopped: edits, added and deleted sheets, the selection. The add-in's
   * own edits are left out. Hosts miss changes, so a change is only a hint to read something again early.
   */
  subscribe(notify: (change: WorkbookChange) => void): Promise<Unsubscribe>;
  /**
   * Reads the list of sheets, then the blocks that `choose` asks for, in its order: two round trips, or one if it asks
   * for none. Rejects with `noSuchTab` if a sheet is deleted in between.
   */
  readBlocks(choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[]): Promise<WorkbookSnapshot>;
  /** Brings a cell to the front and selects it; a hidden sheet is refused with `hidden`. `sheet` is an id. */
  show(sheet: string, cell: string): Promise<void>;
  /** The cell that is selected now; null if something else is selected, such as a chart. */
  selected(): Promise<SelectedCell | null>;
  /**
   * Writes as `write` does, and also into locked cells: protection without a password is lifted and put back within
   * the same request. Rejects with `protected` and changes nothing if the protection has a password.
   */
  writeLocked(edits: readonly CellEdit[]): Promise<void>;
  /**
   * Restores the formats of a sheet; values that the plan does not name stay. Formats cannot be undone, so a failure
   * halfway names the sheet in `left`; restoring it again completes it.
   */
  restore(plan: RestorePlan): Promise<void>;
  /**
   * Replaces the record in one request, the text first, then its trace. Rejects with a RangeError for characters that
   * XML cannot hold. After a failure the record is the prior one or, in the worst case, the new text with the prior
   * trace.
   */
  writeRecord(text: string, trace: string): Promise<void>;
  /**
   * Adds a sheet, then deletes those that it replaces; after a failure `left` names what is left of both. Resolves with
   * what the host refused beside the contents.
   */
  replace(plan: SheetPlan, tabs: readonly string[]): Promise<readonly LeftOut[]>;
  /**
   * Removes the sheets that the last failed insertion left behind, and no others. Resolves with the tabs that it cannot
   * tell from other people's sheets.
   */
  clearLeft(): Promise<readonly string[]>;
  /** True while somebody types into a cell, so that other requests wait. Never rejects. */
  isCellEdited(): Promise<boolean>;
  /** The workbook as a file, as it is now. Rejects with `noFile` if the host gives none. */
  file(): Promise<Uint8Array>;
  /** Sets the identity of a sheet; null removes it. */
  setIdentity(tab: string, identity: string | null): Promise<void>;
  /** Makes the host open the pane with this workbook from now on, if it can. Never rejects. */
  keepPane(): Promise<void>;
}

export type Unsubscribe = () => Promise<void>;

export type WorkbookChange =
  /** Cells were edited; `areas` are A1 style addresses, whole rows and columns among them. */
  | { readonly kind: 'edited'; readonly sheet: string; readonly areas: readonly string[]; readonly isRemote: boolean }
  /** Rows, columns or cells were inserted or deleted: addresses are no longer valid. */
  | { readonly kind: 'reshaped'; readonly sheet: string }
  /** Sheets were added or deleted. */
  | { readonly kind: 'sheets' }
  /** A sheet was activated: it may have been renamed, or changed without an event. */
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly cell: string };

export interface OpenSheet extends SheetInfo {
  /** Stays the same while the workbook is open, whatever the sheet is called. */
  readonly id: string;
}

export interface BlockRequest {
  readonly tab: string;
  /** A1 style; null for the used block. It is cut to the readable area. */
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
