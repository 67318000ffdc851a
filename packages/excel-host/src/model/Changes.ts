import {
  CopySheetCommand,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  SetRangeValuesMutation,
  type Workbook,
} from '../univer/univerPackages';
import { isRecord } from '../protocol/wire';
import { type Scalar, valueOf } from './Content';
import { bounding, rect, type Rect } from './Rect';

/** A change of the workbook, in the terms of Excel's events. */
export type Change =
  | { readonly kind: 'edited'; readonly sheetId: string; readonly cells: readonly Rect[]; readonly before?: Scalar }
  | {
      readonly kind: 'shifted';
      readonly sheetId: string;
      readonly changeType: ShiftType;
      readonly area: Rect;
      readonly direction: 'None' | 'ShiftCellDown' | 'ShiftCellRight' | 'ShiftCellUp' | 'ShiftCellLeft';
    }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean };

export type ShiftType =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

type Moved = (sheetId: string, axis: 'row' | 'column', at: number, count: number) => void;

const NAME_MUTATIONS = new Set(['formula.mutation.set-defined-name', 'formula.mutation.remove-defined-name']);

/** Callbacks for the work that Univer leaves out when a sheet is copied or removed or a name is redefined. */
export interface Followers {
  copied(sourceId: string, copyId: string): void;
  removed(sheetId: string): void;
  renamed(name: string): void;
}

const SHIFTS: Readonly<Record<string, { type: ShiftType; axis: 'row' | 'column'; sign: 1 | -1 }>> = {
  'sheet.mutation.insert-row': { type: 'RowInserted', axis: 'row', sign: 1 },
  'sheet.mutation.remove-rows': { type: 'RowDeleted', axis: 'row', sign: -1 },
  'sheet.mutation.insert-col': { type: 'ColumnInserted', axis: 'column', sign: 1 },
  'sheet.mutation.remove-col': { type: 'ColumnDeleted', axis: 'column', sign: -1 },
};

/**
 * Records the commands that Univer executes, whether caused by the client, the simulated user or a person at the grid.
 * Results of recalculation are not changes, as in Excel.
 */
export class Changes {
  private pending: Change[] = [];
  private before: Scalar | undefined;
  private activeId: string;
  private readonly listeners = new Set<() => void>();
  private readonly movers = new Set<Moved>();
  private readonly subscriptions: { dispose(): void }[];
  private lastInserted = '';
  /**
   * Nonzero while cell writes only follow from another operation (e.g. formulas after a row insert) and are no edits.
   */
  private silent = 0;
  private followers: Followers | undefined;
  private readonly activationsOfUniver = new Set<string>();

  constructor(
    commands: ICommandService,
    private readonly workbook: Workbook,
  ) {
    this.activeId = workbook.getActiveSheet().getSheetId();
    this.subscriptions = [
      commands.beforeCommandExecuted((command, options) => this.prepare(command, options)),
      commands.onCommandExecuted((command, options) => this.observe(command, options)),
    ];
  }

  /** Sets the callbacks that update the workbook itself after a change. */
  follow(followers: Followers): void {
    this.followers = followers;
  }

  /** Sets a callback that runs once for each change, during the change. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Sets a callback that runs when whole rows or columns moved. */
  onMove(mover: Moved): void {
    this.movers.add(mover);
  }

  note(change: Change): void {
    this.pending.push(change);
    for (const listener of this.listeners) listener();
  }

  /** Runs an operation whose cell writes do not count as edits. */
  silently(operation: () => void): void {
    this.silent += 1;
    try {
      operation();
    } finally {
      this.silent -= 1;
    }
  }

  /** Ignores the next activation of this sheet, which Univer does on its own after a moment. */
  expectUnasked(sheetId: string): void {
    this.activationsOfUniver.add(sheetId);
  }

  /** Notes that this sheet is activated on purpose. */
  ask(sheetId: string): void {
    this.activationsOfUniver.delete(sheetId);
  }

  /** Returns the changes since the last call; writes to several cells of a sheet in one operation are one change. */
  take(): readonly Change[] {
    const taken = this.pending;
    this.pending = [];
    const shifted = taken.some((change) => change.kind === 'shifted');
    const edits = taken.filter((change) => change.kind === 'edited');
    const rest = taken.filter((change) => change.kind !== 'edited');
    return shifted ? rest : [...mergeEdits(edits), ...rest];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.listeners.clear();
    this.movers.clear();
  }

  private prepare(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (!isEdit(command, options)) return;
    const cell = onlyCell(command.params);
    this.before = cell && valueOf(this.workbook.getSheetBySheetId(cell.sheetId)?.getCellMatrix().getValue(cell.row, cell.column)); // prettier-ignore
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = isRecord(command.params) ? command.params : {};
    const sheetId = typeof params['subUnitId'] === 'string' ? params['subUnitId'] : '';
    if (isEdit(command, options)) return this.observeEdit(sheetId, params);
    const shift = SHIFTS[command.id];
    if (shift) return this.observeShift(sheetId, shift, params);
    switch (command.id) {
      case 'sheet.mutation.insert-sheet':
        this.lastInserted = isRecord(params['sheet']) ? String(params['sheet']['id']) : '';
        return this.note({ kind: 'added', sheetId: this.lastInserted });
      case CopySheetCommand.id:
        return this.followers?.copied(sheetId, this.lastInserted);
      case 'sheet.mutation.remove-sheet':
        this.followers?.removed(sheetId);
        return this.note({ kind: 'deleted', sheetId });
      case 'sheet.operation.set-worksheet-active':
        return this.observeActivation(sheetId);
      case 'sheet.operation.set-selections':
        return this.note({ kind: 'selected', sheetId });
      default:
        if (NAME_MUTATIONS.has(command.id)) this.followers?.renamed(String(params['name']));
        return;
    }
  }

  private observeEdit(sheetId: string, params: Record<string, unknown>): void {
    const cells = this.silent > 0 ? [] : editedCells(params['cellValue']);
    if (cells.length === 0) return;
    const before = cells.length === 1 ? this.before : undefined;
    this.note({ kind: 'edited', sheetId, cells, ...(before !== undefined && { before }) });
  }

  private observeShift(sheetId: string, shift: (typeof SHIFTS)[string], params: Record<string, unknown>): void {
    const range = isRecord(params['range']) ? params['range'] : {};
    const { startRow, endRow, startColumn, endColumn } = range;
    const [start, end] = (shift.axis === 'row' ? [startRow, endRow] : [startColumn, endColumn]).map(Number);
    if (start === undefined || end === undefined) return;
    const area = shift.axis === 'row' ? rect(start, 0, end, 16_383) : rect(0, start, 1_048_575, end);
    for (const mover of this.movers) mover(sheetId, shift.axis, start, shift.sign * (end - start + 1));
    this.note({ kind: 'shifted', sheetId, changeType: shift.type, area, direction: 'None' });
  }

  private observeActivation(sheetId: string): void {
    if (sheetId === this.activeId) return;
    const front = this.workbook.getSheetBySheetId(this.activeId);
    if (this.activationsOfUniver.delete(sheetId) && front) return this.workbook.setActiveSheet(front);
    if (front) this.note({ kind: 'deactivated', sheetId: this.activeId });
    this.activeId = sheetId;
    this.note({ kind: 'activated', sheetId });
  }
}

function isEdit(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  return command.id === SetRangeValuesMutation.id && options?.['fromFormula'] !== true && options?.onlyLocal !== true;
}

/** The cells whose content is written; a change of format only raises no event. */
function editedCells(cellValue: unknown): readonly Rect[] {
  if (!isRecord(cellValue)) return [];
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(isRecord(cells) ? cells : {}).flatMap(([column, cell]) =>
      cell === null || (isRecord(cell) && ('v' in cell || 'f' in cell || 'p' in cell))
        ? [rect(Number(row), Number(column))]
        : [],
    ),
  );
}

function onlyCell(params: unknown): { sheetId: string; row: number; column: number } | undefined {
  if (!isRecord(params)) return undefined;
  const cells = editedCells(params['cellValue']);
  const [cell] = cells;
  if (!cell || cells.length > 1) return undefined;
  return { sheetId: String(params['subUnitId']), row: cell.startRow, column: cell.startColumn };
}

function mergeEdits(edits: readonly (Change & { kind: 'edited' })[]): readonly Change[] {
  const bySheet = new Map<string, (Change & { kind: 'edited' })[]>();
  for (const edit of edits) bySheet.set(edit.sheetId, [...(bySheet.get(edit.sheetId) ?? []), edit]);
  return [...bySheet].map(([sheetId, all]) => {
    const cells = all.flatMap((edit) => edit.cells);
    const keys = new Set(cells.map((cell) => `${cell.startRow},${cell.startColumn}`));
    const before = keys.size === 1 ? all[0]?.before : undefined;
    return { kind: 'edited', sheetId, cells: blocks(cells, keys.size), ...(before !== undefined && { before }) };
  });
}

/** One block if the cells fill it, otherwise one block for each run of cells within a row. */
function blocks(cells: readonly Rect[], distinct: number): readonly Rect[] {
  const all = cells.reduce(bounding);
  if ((all.endRow - all.startRow + 1) * (all.endColumn - all.startColumn + 1) === distinct) return [all];
  const sorted = [...cells].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const runs: Rect[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last && last.startRow === cell.startRow && cell.startColumn <= last.endColumn + 1)
      runs[runs.length - 1] = bounding(last, cell);
    else runs.push(cell);
  }
  return runs;
}
