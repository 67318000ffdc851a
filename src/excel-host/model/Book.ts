import {
  CopySheetCommand,
  FormulaDataModel,
  ICommandService,
  type Injector,
  InsertSheetMutation,
  IUndoRedoService,
  IUniverInstanceService,
  LexerTreeBuilder,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '../univer/univerPackages';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { Calculation } from '../univer/Calculation';
import { emptySheet } from '../univer/headless';
import { Changes } from './Changes';
import { Documents } from './Documents';
import type { HostLocale } from './entry';
import { Names } from './Names';
import type { Rect } from './Rect';
import { Selection } from './Selection';
import { Sheet } from './Sheet';
import { newSide, type SheetSide, type Visibility } from './SheetSide';

export interface BookOptions {
  readonly locale: HostLocale;
  /** The day that completes an entry such as `9/9`. */
  readonly today: () => Date;
}

/** The workbook: Univer's, and beside it what Univer has no home for. */
export class Book {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  readonly calculation: Calculation;
  readonly names: Names;
  readonly changes: Changes;
  readonly selection: Selection;
  readonly documents = new Documents();
  readonly locale: HostLocale;
  readonly today: () => Date;
  name = 'Book1.xlsx';
  private readonly sides = new Map<string, SheetSide>();
  private sheetNumber = 1;

  constructor(univer: Univer, options: BookOptions) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const instances = this.injector.get(IUniverInstanceService);
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The Univer that was handed in has no workbook.');
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
    instances.focusUnit(this.unitId);
    this.locale = options.locale;
    this.today = options.today;
    this.formulas = this.injector.get(FormulaDataModel);
    this.lexer = this.injector.get(LexerTreeBuilder);
    this.calculation = new Calculation(this.injector);
    this.names = new Names(this);
    this.changes = new Changes(this);
    this.selection = new Selection(this);
  }

  sheets(): readonly Sheet[] {
    return this.workbook.getSheets().map((worksheet) => new Sheet(this, worksheet));
  }

  find(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheet(nameOrId: string): Sheet {
    const sheet = this.find(nameOrId);
    if (!sheet) throw itemNotFound(`worksheet ${nameOrId}`);
    return sheet;
  }

  sideOf(sheetId: string): SheetSide {
    let side = this.sides.get(sheetId);
    if (!side) this.sides.set(sheetId, (side = newSide()));
    return side;
  }

  active(): Sheet {
    return new Sheet(this, this.workbook.getActiveSheet());
  }

  activate(sheet: Sheet): void {
    if (this.active().id !== sheet.id)
      this.run(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheet.id });
  }

  /** Adds an empty sheet after the last; without a name it is called SheetN. */
  add(name?: string): Sheet {
    const tab = name === undefined || name === '' ? this.freeName() : this.checkedName(name);
    const id = this.freeId();
    const active = this.active();
    this.run(InsertSheetMutation.id, { unitId: this.unitId, index: this.sheets().length, sheet: emptySheet(id, tab) });
    this.workbook.setActiveSheet(active.worksheet); // Univer brings a new sheet to the front, Excel does not
    return this.sheet(id);
  }

  /** Copies a sheet with everything on it, its names included, to a place among the tabs. */
  copy(source: Sheet, position: number): Sheet {
    const before = new Set(this.sheets().map((sheet) => sheet.id));
    const active = this.active();
    this.run(CopySheetCommand.id, { unitId: this.unitId, subUnitId: source.id });
    this.workbook.setActiveSheet(active.worksheet);
    const copy = this.sheets().find((sheet) => !before.has(sheet.id));
    if (!copy) throw new HostError('GeneralException', 'The sheet could not be copied.');
    this.rename(copy, this.copyName(source.name));
    this.move(copy, position);
    return copy;
  }

  /** What Univer's copy leaves out; also for copies made in the grid. */
  completeCopy(sourceId: string, copyId: string): void {
    this.sides.set(copyId, structuredClone(this.sideOf(sourceId)));
    this.names.copyScope(sourceId, copyId);
  }

  delete(sheet: Sheet): void {
    const visible = this.sheets().filter((other) => other.side.visibility === 'Visible' && other.id !== sheet.id);
    if (visible.length === 0) throw new HostError('InvalidOperation', 'A workbook must have a visible worksheet.');
    const { id } = sheet;
    if (this.active().id === id && visible[0]) this.activate(visible[0]);
    this.run(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: id });
    this.sides.delete(id);
  }

  rename(sheet: Sheet, name: string): void {
    const same = sheet.name.toLowerCase() === name.toLowerCase();
    if (sheet.name === name) return;
    const checked = same ? name : this.checkedName(name);
    this.run(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: sheet.id, name: checked });
  }

  move(sheet: Sheet, position: number): void {
    const fromOrder = sheet.position;
    if (position < 0 || position >= this.sheets().length) throw invalidArgument(`position ${position}`);
    if (fromOrder === position) return;
    const params = { unitId: this.unitId, subUnitId: sheet.id, fromOrder, toOrder: position };
    this.run(SetWorksheetOrderMutation.id, params);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    const others = this.sheets().filter((other) => other.id !== sheet.id && other.side.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0)
      throw new HostError('InvalidOperation', 'A workbook must have a visible worksheet.');
    sheet.side.visibility = visibility;
    sheet.run(SetWorksheetHideMutation.id, { hidden: visibility === 'Visible' ? 0 : 1 });
    if (visibility !== 'Visible' && this.active().id === sheet.id && others[0]) this.activate(others[0]);
  }

  /** Excel's sheets are as large as can be; the grid behind them is made large enough to hold a block. */
  grow(sheet: Sheet, area: Rect): void {
    const { worksheet } = sheet;
    const isWholeColumn = area.endRow - area.startRow > 100_000;
    if (!isWholeColumn && area.endRow >= worksheet.getRowCount())
      sheet.run(SetWorksheetRowCountMutation.id, { rowCount: area.endRow + 100 });
    if (area.endColumn - area.startColumn < 16_000 && area.endColumn >= worksheet.getColumnCount())
      sheet.run(SetWorksheetColumnCountMutation.id, { columnCount: area.endColumn + 10 });
  }

  run(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params))
      throw new HostError('GeneralException', `The spreadsheet engine refused ${id}.`);
  }

  /** Writes of an add-in clear the user's undo stack, as they do on perpetual Office. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  private freeName(): string {
    for (let number = this.sheets().length; ; number += 1) if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
  }

  private copyName(name: string): string {
    for (let number = 2; ; number += 1) {
      const suffix = ` (${number})`;
      const candidate = `${name.replace(/ \(\d+\)$/, '').slice(0, 31 - suffix.length)}${suffix}`;
      if (!this.find(candidate)) return candidate;
    }
  }

  private freeId(): string {
    for (;;) {
      this.sheetNumber += 1;
      const id = `{${this.sheetNumber.toString(16).padStart(8, '0').toUpperCase()}-0001-0000-0000-000000000000}`;
      if (!this.workbook.getSheetBySheetId(id)) return id;
    }
  }

  private checkedName(name: string): string {
    if (name.length > 31 || name === '' || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
      throw invalidArgument(`${name} cannot name a worksheet`);
    if (this.find(name))
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    return name;
  }
}
