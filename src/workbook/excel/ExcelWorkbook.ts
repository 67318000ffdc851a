import { quoteTab } from '../../core/base/address';
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
import type { Block, CellEdit, SheetInfo, StoredRecord } from '../../core/port/Workbook';
import { generalFormat } from './render/contentBlocks';
import { hostCodeOf, translated } from './host/toPortError';
import { keepPane } from './keepPane';
import { takeSnapshot } from './read/takeSnapshot';
import { markSheet } from './write/setIdentity';
import { readBlocks } from './read/readBlocks';
import { readRecord } from './read/readRecord';
import { loadSheets, sheetInfos } from './read/readSheets';
import { runRead, runWrite } from './host/run';
import { selectedCell, showCell } from './showCell';
import { isReadOtherwise } from './entry/entryText';
import { subscribeToWorkbook } from './subscribe/subscribeToWorkbook';
import { earlierCells, lookBeforeWrite, requireCells, writeCells } from './write/writeCells';
import type { PreparedEdit } from './write/writeCells';
import { writeLocked } from './write/writeLocked';

/** The workbook port over the workbook that is open in Excel. Needs ExcelApi 1.14. */
export class ExcelWorkbook implements OpenWorkbook {
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

  /** Two syncs, however many sheets; two more take everything away again where the second fails. */
  async insert(plans: readonly SheetPlan[]): Promise<void> {
    if (plans.length === 0) return;
    // What draws sheets is loaded when it is first needed: the pane is there sooner.
    const { insert } = await import('./insert/insert');
    return insert(plans);
  }

  /**
   * One sync for a single figure; else one to look and one to write, and one more puts everything back where that
   * fails. The formats of cells decide how text has to be entered.
   */
  async write(edits: readonly CellEdit[]): Promise<void> {
    requireCells(edits);
    const [edit] = edits;
    if (!edit) return;
    if (edits.length === 1 && !(edit.content.kind === 'text' && isReadOtherwise(edit.content.text)))
      return writeOne(edit);
    const prepared = await runRead((context) => lookBeforeWrite(context, edits));
    try {
      await runWrite((context) => writeCells(context, prepared));
    } catch (cause) {
      throw translated(cause, { left: await undoWrite(prepared) });
    }
  }

  /** Two syncs, one where no block is wanted. */
  async readBlocks(choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[]): Promise<WorkbookSnapshot> {
    return runRead((context) => takeSnapshot(context, choose));
  }

  /** One sync, and one to stop. */
  async subscribe(tell: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return subscribeToWorkbook(tell);
  }

  /** One sync. */
  async show(sheet: string, cell: string): Promise<void> {
    requireCells([{ cell }]);
    return showCell(sheet, cell);
  }

  /** One sync. */
  async selected(): Promise<SelectedCell | null> {
    return selectedCell();
  }

  /** Two syncs. */
  async writeLocked(edits: readonly CellEdit[]): Promise<void> {
    requireCells(edits);
    if (edits.length > 0) await writeLocked(edits);
  }

  /** Two syncs. */
  async restore(plan: RestorePlan): Promise<void> {
    const { restore } = await import('./restore/restore');
    return restore(plan);
  }

  /** One sync; one more where the record is longer than what Excel hands out. */
  async readRecord(): Promise<StoredRecord> {
    return readRecord();
  }

  /** Two syncs; where the second fails, up to two more bring it to its end. */
  async writeRecord(text: string, trace: string): Promise<void> {
    const { writeRecord } = await import('./write/writeRecord');
    return writeRecord(text, trace);
  }

  /** Two syncs; two more bring it to its end or take everything back where the second fails. */
  async replace(plan: SheetPlan, tabs: readonly string[]): Promise<void> {
    const { replace } = await import('./insert/replace');
    return replace(plan, tabs);
  }

  /** No sync. */
  async file(): Promise<Uint8Array> {
    const { workbookFile } = await import('./workbookFile');
    return workbookFile();
  }

  /** Two syncs. */
  async mark(tab: string, identity: string | null): Promise<void> {
    return markSheet(tab, identity);
  }

  /** No sync. */
  async keepPane(): Promise<void> {
    return keepPane();
  }
}

/** A single action is done or not done; where Excel refused it, a look tells why. */
async function writeOne(edit: CellEdit): Promise<void> {
  try {
    await runWrite((context) => writeCells(context, [{ edit, numberFormat: generalFormat }]));
  } catch (cause) {
    const hostCode = hostCodeOf(cause);
    if (hostCode === 'AccessDenied' || hostCode === 'ItemNotFound')
      await runRead((context) => lookBeforeWrite(context, [edit]));
    throw translated(cause);
  }
}

/** What could not be put back. */
async function undoWrite(prepared: readonly PreparedEdit[]): Promise<readonly string[]> {
  try {
    await runRead((context) => writeCells(context, earlierCells(prepared)));
    return [];
  } catch {
    return prepared.map(({ edit }) => `${quoteTab(edit.tab)}!${edit.cell}`);
  }
}
