import { identityName } from '../../layout/identity';
import type { SheetPlan } from '../../layout/SheetPlan';
import type { Block, CellEdit, SheetInfo, Workbook } from '../Workbook';
import { WorkbookError } from '../WorkbookError';
import { editValue } from './content';
import type { CustomParts } from './customParts';
import { customParts, noCustomParts } from './customParts';
import type { DefinedName } from './DefinedName';
import { constantName, constantText } from './DefinedName';
import { guard } from './guard';
import type { LibraryWorkbook, Worksheet } from './library';
import { loadLibraryWorkbook, newLibraryWorkbook } from './library';
import { readBlock } from './readBlock';
import { renderSheet } from './render/renderSheet';
import { saveWorkbook } from './saveWorkbook';
import { expandSharedFormulas } from './sharedFormulas';

interface Tab {
  readonly name: string;
  readonly visible: boolean;
  /** Null for a tab without cells, such as a chart. */
  readonly sheet: Worksheet | null;
}

/** The workbook port over an .xlsx file in memory. */
export class FileWorkbook implements Workbook {
  private constructor(
    private readonly book: LibraryWorkbook,
    private tabs: readonly Tab[],
    private names: readonly DefinedName[],
    private readonly custom: CustomParts,
  ) {}

  /** A workbook without sheets; one must be inserted before it is saved. */
  static async create(): Promise<FileWorkbook> {
    return new FileWorkbook(await newLibraryWorkbook(), [], [], noCustomParts);
  }

  /** Rejects with a WorkbookError whatever the bytes are. */
  static async open(bytes: Uint8Array): Promise<FileWorkbook> {
    const guarded = guard(bytes);
    const book = await loadLibraryWorkbook(guarded);
    const tabs = guarded.sheets.map(({ tab, visible }) => ({
      name: tab,
      visible,
      sheet: book.getWorksheet(tab) ?? null,
    }));
    return new FileWorkbook(book, tabs, guarded.names, customParts(guarded.parts));
  }

  /** The file. Results of formulas are left out, for every program to calculate them on load. */
  async save(): Promise<Uint8Array> {
    return saveWorkbook(this.book, this.names, this.custom);
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(
      this.tabs.map(({ name, visible, sheet }, place) => ({
        tab: name,
        identity: constantText(this.names, identityName, place),
        visible,
        isProtected: sheet?.sheetProtection?.sheet === true,
      })),
    );
  }

  readUsed(tabs: readonly string[]): Promise<readonly Block[]> {
    return promised(() => tabs.map((tab) => this.read(this.requireTab(tab))));
  }

  insert(plans: readonly SheetPlan[]): Promise<void> {
    return promised(() => this.render(plans));
  }

  write(edits: readonly CellEdit[]): Promise<void> {
    return promised(() => this.apply(edits));
  }

  private read({ name, sheet }: Tab): Block {
    const from1904 = this.book.properties.date1904 === true;
    return sheet ? readBlock(name, sheet, from1904) : { tab: name, firstRow: 1, firstColumn: 1, cells: [] };
  }

  private render(plans: readonly SheetPlan[]): void {
    if (this.book.protection?.lockStructure) throw new WorkbookError({ code: 'protected' });
    const taken = new Set(this.tabs.map(({ name }) => name.toLowerCase()));
    for (const { tab } of plans) {
      if (taken.has(tab.toLowerCase())) throw new WorkbookError({ code: 'tabTaken', sheet: tab });
      taken.add(tab.toLowerCase());
    }
    const before = this.book.worksheets.length;
    try {
      const added = plans.map((plan, index) => ({
        tab: { name: plan.tab, visible: true, sheet: renderSheet(this.book, plan) },
        name: constantName(identityName, this.tabs.length + index, plan.identity),
      }));
      this.tabs = [...this.tabs, ...added.map(({ tab }) => tab)];
      this.names = [...this.names, ...added.map(({ name }) => name)];
    } catch (error) {
      for (const sheet of this.book.worksheets.slice(before)) this.book.removeWorksheetEx(sheet);
      throw error;
    }
  }

  private apply(edits: readonly CellEdit[]): void {
    const prepared = edits.map(({ tab, cell, content }) => {
      const { name, sheet } = this.requireTab(tab);
      if (!sheet) throw new WorkbookError({ code: 'protected', sheet: name });
      return { sheet, cell: requireAddress(cell), value: editValue(content) };
    });
    for (const sheet of new Set(prepared.map(({ sheet }) => sheet))) expandSharedFormulas(sheet);
    for (const { sheet, cell, value } of prepared) sheet.getCell(cell).value = value;
  }

  private requireTab(tab: string): Tab {
    const found = this.tabs.find(({ name }) => name.toLowerCase() === tab.toLowerCase());
    if (!found) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
    return found;
  }
}

function requireAddress(cell: string): string {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new RangeError(`no address of a cell: ${cell}`);
  return cell;
}

/** The file is in memory, so that nothing is waited for; a failure still rejects. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
