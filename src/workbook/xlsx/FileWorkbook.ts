import { identityName } from '../../core/layout/identity';
import type { SheetPlan } from '../../core/layout/SheetPlan';
import type { LeftOut, Block, CellEdit, SheetInfo, StoredRecord, Workbook } from '../../core/port/Workbook';
import { WorkbookError } from '../../core/port/WorkbookError';
import { parseCell } from '../../core/base/address';
import { cleanCopy } from './cleanCopy';
import { blockOf, emptyBlock } from './cells/block';
import { CellBudget } from './cells/CellBudget';
import type { CustomParts } from './package/customParts';
import { noCustomParts } from './package/customParts';
import type { DefinedName } from './package/DefinedName';
import { constantName } from './package/DefinedName';
import { editValue } from './library/editValue';
import type { Package } from './package/Package';
import type { LibraryWorkbook, Worksheet } from './library/library';
import { installCharts, loadLibraryWorkbook, newLibraryWorkbook } from './library/library';
import { libraryCells } from './library/libraryCells';
import { openPackage, attempt, requireTab, sheetInfos } from './openPackage';
import type { Tab } from './openPackage';
import { storedRecord, withRecord } from './package/recordParts';
import { renderSheet } from './render/renderSheet';
import { saveCustomParts } from './package/saveCustomParts';
import { saveWorkbook } from './library/saveWorkbook';
import type { StoredWorkbook } from './stored/StoredWorkbook';

/**
 * The workbook port over an .xlsx file in memory. An unchanged workbook is read from the parts of the file; the library
 * is loaded by the first change.
 */
export class FileWorkbook implements Workbook {
  private changed: LibraryWorkbook | undefined;

  private constructor(
    /** The file as it was opened; null for a new workbook. */
    private readonly bytes: Uint8Array | null,
    private readonly file: Package | null,
    private readonly stored: StoredWorkbook | null,
    private tabs: readonly Tab[],
    private names: readonly DefinedName[],
    private custom: CustomParts,
  ) {}

  /** A copy of a file that holds what a plan keeps, see `cleanCopy`. */
  static readonly clean = cleanCopy;

  /** A workbook without sheets; one must be inserted before it is saved. */
  static create(): Promise<FileWorkbook> {
    return Promise.resolve(new FileWorkbook(null, null, null, [], [], noCustomParts));
  }

  /** Rejects with a WorkbookError if the bytes are no workbook that can be read. */
  static open(bytes: Uint8Array): Promise<FileWorkbook> {
    return attempt(() => {
      const { file, stored, tabs, names, custom } = openPackage(bytes);
      return new FileWorkbook(bytes, file, stored, tabs, names, custom);
    });
  }

  /**
   * The bytes of the file. If only the record was replaced, everything else stays as it was stored. Otherwise results of
   * formulas are left out, so that every program calculates them on load.
   */
  async save(): Promise<Uint8Array> {
    if (this.bytes && this.file && !this.changed) return saveCustomParts(this.bytes, this.custom, this.file.workbook);
    return saveWorkbook(await this.library(), this.names, this.custom);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(sheetInfos(this.tabs, this.names));
  }

  readUsed(tabs: readonly string[]): Promise<readonly Block[]> {
    return attempt(() => {
      const budget = new CellBudget();
      return tabs.map((name) => this.block(requireTab(this.tabs, name).tab, budget));
    });
  }

  async insert(plans: readonly SheetPlan[]): Promise<readonly LeftOut[]> {
    const book = await this.library();
    if (book.protection?.lockStructure) throw new WorkbookError({ code: 'protected' });
    this.requireFree(plans);
    if (plans.some(({ charts = [] }) => charts.length > 0)) await installCharts();
    const names = plans.map(({ identity }, index) => constantName(identityName, this.tabs.length + index, identity));
    const before = book.worksheets.length;
    try {
      for (const plan of plans) renderSheet(book, plan);
    } catch (error) {
      for (const sheet of book.worksheets.slice(before)) book.removeWorksheetEx(sheet);
      throw error;
    }
    this.tabs = [...this.tabs, ...plans.map(({ tab }) => ({ tab, visible: true, isProtected: true }))];
    this.names = [...this.names, ...names];
    return [];
  }

  async write(edits: readonly CellEdit[]): Promise<void> {
    const book = await this.library();
    const prepared = edits.map(({ tab: name, cell, content, numberFormat, rowHeight = 0 }) => {
      const { tab } = requireTab(this.tabs, name);
      const sheet = worksheet(book, tab);
      if (!sheet) throw new WorkbookError({ code: 'protected', sheet: tab });
      const at = parseCell(cell);
      if (!at) throw new RangeError(`no address of a cell: ${cell}`);
      return {
        cell: sheet.getCell(cell),
        value: editValue(content),
        numberFormat,
        row: sheet.getRow(at.row),
        rowHeight,
      };
    });
    for (const { cell, value, numberFormat, row, rowHeight } of prepared) {
      cell.value = value;
      if (!row.hidden && (row.height ?? 0) < rowHeight) row.height = rowHeight;
      // Cells share style objects: a copy keeps the neighbours unchanged.
      if (numberFormat !== undefined) cell.style = { ...cell.style, numFmt: numberFormat };
    }
  }

  readRecord(): Promise<StoredRecord> {
    return attempt(() => storedRecord(this.custom));
  }

  /** Replaces the record. */
  async writeRecord(text: string, trace: string): Promise<void> {
    this.custom = withRecord(this.custom, text, trace);
    return Promise.resolve();
  }

  private async library(): Promise<LibraryWorkbook> {
    const loading = this.changed ?? (this.file ? await loadLibraryWorkbook(this.file) : await newLibraryWorkbook());
    // Two concurrent changes load twice; the workbook that is loaded first counts.
    return (this.changed ??= loading);
  }

  private block(tab: string, budget: CellBudget): Block {
    if (!this.changed) return this.stored?.block(tab, budget) ?? emptyBlock(tab);
    const sheet = worksheet(this.changed, tab);
    return sheet
      ? blockOf(tab, libraryCells(sheet, this.changed.properties.date1904 === true), budget)
      : emptyBlock(tab);
  }

  private requireFree(plans: readonly SheetPlan[]): void {
    const taken = new Set(this.tabs.map(({ tab }) => tab.toLowerCase()));
    for (const { tab } of plans) {
      if (taken.has(tab.toLowerCase())) throw new WorkbookError({ code: 'tabTaken', sheet: tab });
      taken.add(tab.toLowerCase());
    }
  }
}

/** Undefined for a tab without cells, such as a chart. */
function worksheet(book: LibraryWorkbook, tab: string): Worksheet | undefined {
  // The library cuts longer tabs, which other programs allow, to 31 characters.
  return book.getWorksheet(tab.slice(0, 31));
}
