import { formatPlace } from '../../core/base/address';
import type { SheetPlan } from '../../core/layout/SheetPlan';
import type {
  WorkbookSnapshot,
  OpenSheet,
  OpenWorkbook,
  RestorePlan,
  SelectedCell,
  Unsubscribe,
  BlockRequest,
  WorkbookChange,
} from '../../core/port/OpenWorkbook';
import type { Block, CellEdit, LeftOut, SheetInfo, StoredRecord } from '../../core/port/Workbook';
import { generalFormat } from './render/contentBlocks';
import type { Addition } from './insert/insertSheets';
import { isCellEdited } from './host/isCellEdited';
import { hostCodeOf, toPortError } from './host/toPortError';
import { keepPane } from './keepPane';
import { takeSnapshot } from './read/takeSnapshot';
import { setIdentity } from './write/setIdentity';
import { readBlocks } from './read/readBlocks';
import { readRecord } from './read/readRecord';
import { loadSheets, sheetInfos } from './read/readSheets';
import type { KnownIdentities } from './read/readSheets';
import { runRead, runWrite } from './host/run';
import { selectedCell, showCell } from './showCell';
import { mayBeReinterpreted } from './entry/entryText';
import { subscribeToWorkbook } from './subscribe/subscribeToWorkbook';
import { priorEntries, readBeforeWrite, requireCellAddresses, writeCells } from './write/writeCells';
import type { PreparedEdit } from './write/writeCells';
import { writeLocked } from './write/writeLocked';

/** The workbook port over the workbook that is open in Excel. Needs ExcelApi 1.14. */
export class ExcelWorkbook implements OpenWorkbook {
  private identities: KnownIdentities = new Map();
  private left: Addition | undefined;

  /** One sync. */
  async sheets(): Promise<readonly SheetInfo[]> {
    return runRead(async (context) => {
      const sheets = loadSheets(context);
      await context.sync();
      return sheetInfos(sheets);
    });
  }

  /** One sync. */
  async readUsed(tabs: readonly string[]): Promise<readonly Block[]> {
    return tabs.length === 0 ? [] : runRead((context) => readBlocks(context, tabs));
  }

  /** One sync that looks, one or two that write, and one that finishes; if one of these fails, two more remove the sheets. */
  async insert(plans: readonly SheetPlan[], onProgress?: (done: number) => void): Promise<readonly LeftOut[]> {
    if (plans.length === 0) return [];
    // Imported on first use, so that the pane starts sooner.
    const { insert } = await import('./insert/insert');
    return insert(plans, onProgress, (addition) => (this.left = addition));
  }

  /**
   * One sync for a single figure that needs no height; otherwise one reads the cells, whose formats decide how text is entered, and one
   * writes. If writing fails, one more restores the cells.
   */
  async write(edits: readonly CellEdit[]): Promise<void> {
    requireCellAddresses(edits);
    const [edit] = edits;
    if (!edit) return;
    const mustLook =
      edit.rowHeight !== undefined || (edit.content.kind === 'text' && mayBeReinterpreted(edit.content.text));
    if (edits.length === 1 && !mustLook) return writeOne(edit);
    const prepared = await runRead((context) => readBeforeWrite(context, edits));
    try {
      await runWrite((context) => writeCells(context, prepared));
    } catch (cause) {
      throw toPortError(cause, { left: await undoWrite(prepared) });
    }
  }

  /** Two syncs; one if no block is chosen. */
  async readBlocks(choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[]): Promise<WorkbookSnapshot> {
    const snapshot = await runRead((context) => takeSnapshot(context, choose, this.identities));
    this.identities = new Map(snapshot.sheets.map(({ id, identity }) => [id, identity]));
    return snapshot;
  }

  /** One sync, and one to stop. */
  async subscribe(notify: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return subscribeToWorkbook(notify);
  }

  /** One sync. */
  async show(sheet: string, cell: string): Promise<void> {
    requireCellAddresses([{ cell }]);
    return showCell(sheet, cell);
  }

  /** One sync. */
  async selected(): Promise<SelectedCell | null> {
    return selectedCell();
  }

  /** Two syncs. */
  async writeLocked(edits: readonly CellEdit[]): Promise<void> {
    requireCellAddresses(edits);
    if (edits.length > 0) await writeLocked(edits);
  }

  /** Two syncs. */
  async restore(plan: RestorePlan): Promise<void> {
    const { restore } = await import('./restore/restore');
    return restore(plan);
  }

  /** One sync; one more if the record is too long for Excel. */
  async readRecord(): Promise<StoredRecord> {
    return readRecord();
  }

  /** Two syncs; if the second fails, up to two more complete it. */
  async writeRecord(text: string, trace: string): Promise<void> {
    const { writeRecord } = await import('./write/writeRecord');
    return writeRecord(text, trace);
  }

  /** Three syncs; if the second or third fails, two more complete or undo it. */
  async replace(plan: SheetPlan, tabs: readonly string[]): Promise<readonly LeftOut[]> {
    const { replace } = await import('./insert/replace');
    return replace(plan, tabs);
  }

  /** Two syncs. */
  async clearLeft(): Promise<readonly string[]> {
    if (!this.left) return [];
    const { clearLeft } = await import('./insert/insert');
    const rest = await clearLeft(this.left);
    if (rest.length === 0) this.left = undefined;
    return rest;
  }

  /** One sync. */
  async isCellEdited(): Promise<boolean> {
    return isCellEdited();
  }

  /** No sync. */
  async file(): Promise<Uint8Array> {
    const { workbookFile } = await import('./workbookFile');
    return workbookFile();
  }

  /** Two syncs. */
  async setIdentity(tab: string, identity: string | null): Promise<void> {
    return setIdentity(tab, identity);
  }

  /** No sync. */
  async keepPane(): Promise<void> {
    return keepPane();
  }
}

/** Writes a single cell in one sync; if Excel refuses, one more reads the reason. */
async function writeOne(edit: CellEdit): Promise<void> {
  try {
    await runWrite((context) => writeCells(context, [{ edit, numberFormat: generalFormat }]));
  } catch (cause) {
    const hostCode = hostCodeOf(cause);
    if (hostCode === 'AccessDenied' || hostCode === 'ItemNotFound')
      await runRead((context) => readBeforeWrite(context, [edit]));
    throw toPortError(cause);
  }
}

/** Restores the cells; returns the addresses of those that could not be restored. */
async function undoWrite(prepared: readonly PreparedEdit[]): Promise<readonly string[]> {
  try {
    await runRead((context) => writeCells(context, priorEntries(prepared)));
    return [];
  } catch {
    return prepared.map(({ edit }) => formatPlace(edit));
  }
}
