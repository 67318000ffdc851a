import { type ICellData, IUndoRedoService, RedoCommand, UndoCommand } from './univer/univerPackages';
import { parseAddress } from './model/address';
import type { Book } from './model/Book';
import { accepts } from './model/accepts';
import { contentCell, formulaCell } from './model/Content';
import { type CellChanges, clearContents, fillCells, isMain, putCells, refuseLocked, refuseUnless } from './model/edit';
import { type Entry, readEntry } from './model/entry';
import { protectSheet, unprotectSheet } from './model/protection';
import { bounding, cellsOf, rect, rowCount, columnCount, type Rect } from './model/Rect';
import type { Sheet } from './model/Sheet';
import { NOTHING_ALLOWED } from './model/SheetSide';
import { deleteRows, insertRows } from './model/shift';
import { styleOf } from './model/style';
import { validationAt } from './model/Validations';

/** Excel showed the user that the entry is not valid; nothing was written. */
export class EntryRefused extends Error {
  constructor(
    readonly title: string,
    message: string,
    readonly style: 'Stop' | 'Warning' | 'Information',
  ) {
    super(message);
    this.name = 'EntryRefused';
  }
}

/**
 * A simulated user at the keyboard. Each method is one operation: when it resolves, everything is recalculated and the
 * events are sent. Edits of locked cells and entries that a validation stops are refused.
 */
export class SimulatedUser {
  constructor(
    private readonly book: Book,
    private readonly done: () => Promise<void>,
  ) {}

  /** Types an entry, which is read in the host's locale. A validation warning is confirmed. */
  async type(sheet: string, cell: string, entry: string): Promise<void> {
    const target = this.book.sheet(sheet);
    const area = parseAddress(cell);
    refuseLocked(target, area);
    const read = this.read(target, area.startRow, area.startColumn, entry);
    this.validate(target, area, read);
    putCells(target, area, { [area.startRow]: { [area.startColumn]: toCell(read) } }, 'person');
    await this.done();
  }

  /** Pastes a block of text, tabs between cells and line breaks between rows; validations do not apply. */
  async paste(sheet: string, cell: string, block: string | readonly (readonly string[])[]): Promise<void> {
    const target = this.book.sheet(sheet);
    const from = parseAddress(cell);
    const rows = typeof block === 'string' ? block.replace(/\r?\n$/, '').split(/\r?\n/).map((row) => row.split('\t')) : block; // prettier-ignore
    const width = Math.max(...rows.map((row) => row.length));
    const area = rect(from.startRow, from.startColumn, from.startRow + rows.length - 1, from.startColumn + width - 1);
    refuseLocked(target, area);
    const changes: CellChanges = {};
    for (const [row, column] of cellsOf(area)) {
      if (!isMain(target, row, column)) continue;
      const text = rows[row - area.startRow]?.[column - area.startColumn] ?? '';
      (changes[row] ??= {})[column] = toCell(this.read(target, row, column, text));
    }
    putCells(target, area, changes, 'person');
    await this.done();
  }

  /** Drags the fill handle: contents and formats are repeated, relative references in formulas are shifted. */
  async fill(sheet: string, source: string, destination: string): Promise<void> {
    const target = this.book.sheet(sheet);
    const from = parseAddress(source);
    const to = bounding(from, parseAddress(destination));
    refuseLocked(target, to);
    const [height, width] = [rowCount(from), columnCount(from)];
    fillCells(
      target,
      to,
      (row, column) => {
        const sourceRow = from.startRow + ((row - from.startRow) % height);
        const sourceColumn = from.startColumn + ((column - from.startColumn) % width);
        if (sourceRow === row && sourceColumn === column) return null;
        return this.copied(target, sourceRow, sourceColumn, row, column);
      },
      'person',
    );
    await this.done();
  }

  /** Presses Delete. */
  async clear(sheet: string, address: string): Promise<void> {
    const target = this.book.sheet(sheet);
    const area = parseAddress(address);
    refuseLocked(target, area);
    clearContents(target, area, 'person');
    await this.done();
  }

  async undo(): Promise<boolean> {
    return this.travel(UndoCommand.id);
  }

  async redo(): Promise<boolean> {
    return this.travel(RedoCommand.id);
  }

  /** The number of operations that can be undone. */
  get undoable(): number {
    return this.book.injector.get(IUndoRedoService).pitchTopUndoElement() === null ? 0 : 1;
  }

  /** Inserts rows above a row, counted from 1. */
  async insertRows(sheet: string, row: number, count = 1): Promise<void> {
    insertRows(this.book.sheet(sheet), row - 1, count);
    await this.done();
  }

  async deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    deleteRows(this.book.sheet(sheet), row - 1, count);
    await this.done();
  }

  async select(sheet: string, address: string): Promise<void> {
    this.book.selection.select(this.book.sheet(sheet), parseAddress(address));
    await this.done();
  }

  async activate(sheet: string): Promise<void> {
    this.book.activate(this.book.sheet(sheet));
    await this.done();
  }

  /** Adds a sheet and activates it, as Excel does. */
  async addSheet(name?: string): Promise<string> {
    const sheet = this.book.add(name);
    this.book.activate(sheet);
    this.book.forgetUndo();
    await this.done();
    return sheet.name;
  }

  async rename(sheet: string, name: string): Promise<void> {
    this.book.changes.silently(() => this.book.rename(this.book.sheet(sheet), name));
    await this.done();
  }

  /** Copies a sheet to the end, activates the copy and returns its name. As in Excel, it cannot be undone. */
  async copySheet(sheet: string): Promise<string> {
    let copy = '';
    this.book.changes.silently(() => {
      const copied = this.book.copy(this.book.sheet(sheet), this.book.sheets().length);
      this.book.activate(copied);
      copy = copied.name;
    });
    this.book.forgetUndo();
    await this.done();
    return copy;
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.book.changes.silently(() => this.book.delete(this.book.sheet(sheet)));
    this.book.forgetUndo();
    await this.done();
  }

  async hide(sheet: string): Promise<void> {
    this.book.setVisibility(this.book.sheet(sheet), 'Hidden');
    await this.done();
  }

  async unhide(sheet: string): Promise<void> {
    this.book.setVisibility(this.book.sheet(sheet), 'Visible');
    await this.done();
  }

  /** Hides rows starting at a row, counted from 1, as a filter does. */
  async hideRows(sheet: string, row: number, count = 1): Promise<void> {
    const target = this.book.sheet(sheet);
    refuseUnless(target, 'allowFormatRows');
    const area = rect(row - 1, 0, row + count - 2, target.worksheet.getColumnCount() - 1);
    target.run('sheet.mutation.set-row-hidden', { ranges: [area] });
    await this.done();
  }

  /** Protects a sheet with all permissions off. */
  async protect(sheet: string, password = ''): Promise<void> {
    protectSheet(this.book.sheet(sheet), NOTHING_ALLOWED, password);
    await this.done();
  }

  async unprotect(sheet: string, password = ''): Promise<void> {
    unprotectSheet(this.book.sheet(sheet), password);
    await this.done();
  }

  /** Selects a chart, so that no cell is selected. */
  async selectChart(): Promise<void> {
    this.book.selection.isObject = true;
    await this.done();
  }

  /** The displayed text of a cell. */
  text(sheet: string, cell: string): string {
    const { startRow, startColumn } = parseAddress(cell);
    return this.book.sheet(sheet).text(startRow, startColumn);
  }

  private read(sheet: Sheet, row: number, column: number, entry: string): Entry {
    return readEntry(entry, sheet.property(row, column, 'numberFormat'), this.book.locale, this.book.today());
  }

  private validate(sheet: Sheet, area: Rect, entry: Entry): void {
    const validation = validationAt(sheet, rect(area.startRow, area.startColumn));
    if (!validation?.errorAlert.showAlert || entry.kind === 'formula') return;
    if (accepts(validation, entry.value, sheet)) return;
    const { title, message, style } = validation.errorAlert;
    if (style === 'Stop') throw new EntryRefused(title, message, style);
  }

  private copied(sheet: Sheet, fromRow: number, fromColumn: number, row: number, column: number): ICellData {
    const formula = sheet.formula(fromRow, fromColumn);
    const content =
      formula === null
        ? contentCell(sheet.value(fromRow, fromColumn))
        : formulaCell(this.book.lexer.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow));
    return { ...content, s: sheet.style(fromRow, fromColumn) };
  }

  private async travel(command: string): Promise<boolean> {
    const moved = this.book.commands.syncExecuteCommand(command);
    await this.done();
    return moved;
  }
}

function toCell(entry: Entry): ICellData {
  if (entry.kind === 'formula') return formulaCell(entry.formula);
  const style = entry.format === undefined ? {} : { s: styleOf({ numberFormat: entry.format }) };
  return { ...contentCell(entry.value), ...style };
}
