import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  type Univer,
} from '../univer/univerPackages';
import { HostError, invalidArgument } from '../protocol/HostError';
import { emptySheet } from '../univer/headless';
import { Documents } from './Documents';
import type { EngineOptions } from './Engine';
import { Names } from './Names';
import { Selection } from './Selection';
import type { Sheet } from './Sheet';
import { SheetList } from './SheetList';
import type { Visibility } from './SheetSide';

/** The workbook: its sheets, names and documents, and the operations on whole sheets. */
export class Book extends SheetList {
  readonly names: Names;
  readonly selection: Selection;
  readonly documents = new Documents();
  name = 'Book1.xlsx';
  private sheetNumber = 1;

  constructor(univer: Univer, options: EngineOptions) {
    super(univer, options);
    this.names = new Names(this);
    this.selection = new Selection(this);
    this.changes.follow({
      copied: (sourceId, copyId) => this.completeCopy(sourceId, copyId),
      removed: (sheetId) => this.names.dropScope(sheetId),
      renamed: (name) => this.calculation.forgetName(name),
    });
  }

  /** Adds an empty sheet after the last; without a name it is called SheetN. */
  add(name?: string): Sheet {
    this.refuseStructure();
    const tab = name === undefined || name === '' ? this.freeName() : this.checkedName(name);
    const id = this.freeId();
    const active = this.active();
    this.run(InsertSheetMutation.id, { unitId: this.unitId, index: this.sheets().length, sheet: emptySheet(id, tab) });
    this.keepFront(active, id);
    return this.sheet(id);
  }

  /** Copies a sheet with its whole content and its names to a position among the tabs. */
  copy(source: Sheet, position: number): Sheet {
    this.refuseStructure();
    const before = new Set(this.sheets().map((sheet) => sheet.id));
    const active = this.active();
    this.run(CopySheetCommand.id, { unitId: this.unitId, subUnitId: source.id });
    const copy = this.sheets().find((sheet) => !before.has(sheet.id));
    if (!copy) throw new HostError('GeneralException', 'The sheet could not be copied.');
    this.keepFront(active, copy.id);
    this.rename(copy, this.copyName(source.name));
    this.move(copy, position);
    return copy;
  }

  /** Copies what Univer's copy leaves out; also called for copies made in the grid. */
  private completeCopy(sourceId: string, copyId: string): void {
    this.sides.set(copyId, structuredClone(this.sideOf(sourceId)));
    this.names.copyScope(sourceId, copyId);
  }

  delete(sheet: Sheet): void {
    this.refuseStructure();
    const visible = this.sheets().filter((other) => other.side.visibility === 'Visible' && other.id !== sheet.id);
    if (visible.length === 0) throw new HostError('InvalidOperation', 'A workbook must have a visible worksheet.');
    const { id } = sheet;
    if (this.active().id === id && visible[0]) this.activate(visible[0]);
    this.run(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: id });
    this.sides.delete(id);
  }

  rename(sheet: Sheet, name: string): void {
    this.refuseStructure();
    const same = sheet.name.toLowerCase() === name.toLowerCase();
    if (sheet.name === name) return;
    const checked = same ? name : this.checkedName(name);
    this.run(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: sheet.id, name: checked });
  }

  move(sheet: Sheet, position: number): void {
    this.refuseStructure();
    const fromOrder = sheet.position;
    if (position < 0 || position >= this.sheets().length) throw invalidArgument(`position ${position}`);
    if (fromOrder === position) return;
    const params = { unitId: this.unitId, subUnitId: sheet.id, fromOrder, toOrder: position };
    this.run(SetWorksheetOrderMutation.id, params);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.refuseStructure();
    const others = this.sheets().filter((other) => other.id !== sheet.id && other.side.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0)
      throw new HostError('InvalidOperation', 'A workbook must have a visible worksheet.');
    sheet.side.visibility = visibility;
    sheet.run(SetWorksheetHideMutation.id, { hidden: visibility === 'Visible' ? 0 : 1 });
    if (visibility !== 'Visible' && this.active().id === sheet.id && others[0]) this.activate(others[0]);
  }

  /** Keeps the active sheet: Univer activates a new sheet twice, Excel does not activate one that an add-in adds. */
  private keepFront(active: Sheet, added: string): void {
    this.changes.expectUnasked(added);
    this.workbook.setActiveSheet(active.worksheet);
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
