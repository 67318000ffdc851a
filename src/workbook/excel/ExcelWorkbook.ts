import { quoteTab } from '../../layout/columns';
import type { SheetPlan } from '../../layout/SheetPlan';
import type {
  Look,
  OpenSheet,
  OpenWorkbook,
  RestorePlan,
  SelectedCell,
  StopWatching,
  WantedBlock,
  WorkbookChange,
} from '../OpenWorkbook';
import type { Block, CellEdit, SheetInfo } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { generalFormat } from './contentBlocks';
import { hostCodeOf, translated } from './hostProblem';
import { lookBeforeInsert, queueInsert } from './insertSheets';
import type { Addition } from './insertSheets';
import { keepPane } from './keepPane';
import { lookAt } from './lookAt';
import { markSheet } from './markSheet';
import { readBlocks } from './readBlocks';
import { loadSheets, sheetInfos } from './readSheets';
import { removeAdded } from './removeAdded';
import { restore } from './restore';
import { reading, running } from './run';
import { selectedCell, showCell } from './showCell';
import { isReadOtherwise } from './typed';
import { watchWorkbook } from './watchWorkbook';
import { earlierCells, lookBeforeWrite, requireCells, writeCells } from './writeCells';
import type { PreparedEdit } from './writeCells';
import { writeLocked } from './writeLocked';

/** The workbook port over the workbook that is open in Excel. Needs ExcelApi 1.14. */
export class ExcelWorkbook implements OpenWorkbook {
  /** One sync. */
  async sheets(): Promise<readonly SheetInfo[]> {
    return reading(async (context) => {
      const sheets = loadSheets(context);
      await context.sync();
      return sheetInfos(sheets);
    });
  }

  /** One sync. */
  async readUsed(tabs: readonly string[]): Promise<readonly Block[]> {
    return tabs.length === 0 ? [] : reading((context) => readBlocks(context, tabs));
  }

  /** Two syncs, however many sheets; two more take everything away again where the second fails. */
  async insert(plans: readonly SheetPlan[]): Promise<void> {
    if (plans.length === 0) return;
    const before = await reading((context) => lookBeforeInsert(context, plans));
    let addition: Addition | undefined;
    try {
      await running(async (context) => {
        addition = queueInsert(context, plans, before);
        await context.sync();
      });
    } catch (cause) {
      if (!addition) throw translated(cause);
      throw insertError(cause, addition, await undoInsert(addition));
    }
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
    const prepared = await reading((context) => lookBeforeWrite(context, edits));
    try {
      await running((context) => writeCells(context, prepared));
    } catch (cause) {
      throw translated(cause, { left: await undoWrite(prepared) });
    }
  }

  /** Two syncs, one where no block is wanted. */
  async look(choose: (sheets: readonly OpenSheet[]) => readonly WantedBlock[]): Promise<Look> {
    return reading((context) => lookAt(context, choose));
  }

  /** One sync, and one to stop. */
  async watch(tell: (change: WorkbookChange) => void): Promise<StopWatching> {
    return watchWorkbook(tell);
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
    return restore(plan);
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

function insertError(cause: unknown, { plans, added }: Addition, left: readonly string[]): unknown {
  const next = plans[added().size];
  if (hostCodeOf(cause) === 'ItemAlreadyExists' && next)
    return new WorkbookError(
      { code: 'tabTaken', sheet: next.tab },
      { cause, left: left.filter((tab) => tab.toLowerCase() !== next.tab.toLowerCase()) },
    );
  return translated(cause, { left });
}

/** What could not be taken away. */
async function undoInsert(addition: Addition): Promise<readonly string[]> {
  try {
    // Deleting what is there is the same the second time.
    return await reading((context) => removeAdded(context, addition));
  } catch {
    return addition.plans.map(({ tab }) => tab);
  }
}

/** A single action is done or not done; where Excel refused it, a look tells why. */
async function writeOne(edit: CellEdit): Promise<void> {
  try {
    await running((context) => writeCells(context, [{ edit, numberFormat: generalFormat }]));
  } catch (cause) {
    const hostCode = hostCodeOf(cause);
    if (hostCode === 'AccessDenied' || hostCode === 'ItemNotFound')
      await reading((context) => lookBeforeWrite(context, [edit]));
    throw translated(cause);
  }
}

/** What could not be put back. */
async function undoWrite(prepared: readonly PreparedEdit[]): Promise<readonly string[]> {
  try {
    await reading((context) => writeCells(context, earlierCells(prepared)));
    return [];
  } catch {
    return prepared.map(({ edit }) => `${quoteTab(edit.tab)}!${edit.cell}`);
  }
}
