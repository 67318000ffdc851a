import { identityName } from '../../../core/layout/identity';
import { cellAddress } from '../../../core/base/address';
import { WorkbookError } from '../../../core/port/WorkbookError';
import type { Block } from '../../../core/port/Workbook';
import { blockOf, emptyBlock } from '../cells/block';
import type { CellBudget } from '../cells/CellBudget';
import { limits } from '../package/limits';
import type { Package, PackageSheet } from '../package/Package';
import { FormulaBudget } from './CellContents';
import type { CellContext } from './CellContents';
import { numberFormats } from './numberFormats';
import { printArea } from './printArea';
import { ElementBudget } from './readMarkup';
import { readSheet } from './readSheet';
import type { ReadSheet } from './readSheet';
import { sharedStrings } from './sharedStrings';

/**
 * Reads a workbook from the parts of its file without the library, which takes a fraction of the time: of the styles
 * only number formats are needed, and dates stay numbers.
 */
export class StoredWorkbook {
  private readonly context: Omit<CellContext, 'formulas'>;
  private readonly protectedTabs = new Set<string>();
  /** The sheets by tab, as long as their cells are not more than can be read at once. */
  private readonly kept = new Map<string, ReadSheet>();
  /** The first cell that cannot be read. */
  private problem: WorkbookError | undefined;

  /** Throws a WorkbookError if a part is damaged or exceeds a limit, or if a form takes figures from another file. */
  constructor(private readonly file: Package) {
    const budget = new ElementBudget();
    const { parts, strings, styles, isFrom1904 } = file;
    const part = (path: string): Uint8Array => parts.get(path) ?? new Uint8Array();
    this.context = {
      strings: strings === undefined ? [] : sharedStrings(part(strings), budget),
      formats: styles === undefined ? [] : numberFormats(part(styles), budget),
      isFrom1904,
    };
    this.readSheets(budget);
  }

  isProtected({ tab }: PackageSheet): boolean {
    return this.protectedTabs.has(tab);
  }

  /** The used block of a sheet; one without cells gives an empty block. Throws a WorkbookError if a cell cannot be read. */
  block(tab: string, budget: CellBudget): Block {
    const sheet = this.file.sheets.find((candidate) => candidate.tab === tab);
    if (!sheet || sheet.path === null) return emptyBlock(tab);
    const read = this.kept.get(tab) ?? this.read(tab, sheet.path, new ElementBudget(), new FormulaBudget());
    return blockOf(tab, read.cells(), budget);
  }

  /** Throws a WorkbookError if a cell of any sheet cannot be read. */
  requireReadable(): void {
    if (this.problem) throw this.problem;
  }

  private read(tab: string, path: string, elements: ElementBudget, formulas: FormulaBudget): ReadSheet {
    return readSheet(this.file.parts.get(path) ?? new Uint8Array(), tab, { ...this.context, formulas }, elements);
  }

  private readSheets(budget: ElementBudget): void {
    const formulas = new FormulaBudget();
    let [cells, areas, merges, mergedCells] = [0, 0, 0, 0];
    for (const [index, { tab, path }] of this.file.sheets.entries()) {
      if (path === null) {
        this.refuseEmptyForm(index);
        continue;
      }
      const sheet = this.read(tab, path, budget, formulas);
      if (sheet.isProtected) this.protectedTabs.add(tab);
      this.problem ??= sheet.problem;
      areas += sheet.areas;
      merges += sheet.merges;
      mergedCells += sheet.mergedCells;
      if (areas > limits.areas) throw tooLarge(limits.areas);
      if (merges > limits.merges) throw tooLarge(limits.merges);
      if (mergedCells > limits.mergedCellsInAll) throw tooLarge(limits.mergedCellsInAll);
      if (this.isForm(index)) this.refuseExternalLinks(index, tab, sheet);
      cells += sheet.size;
      if (cells <= limits.cells) this.kept.set(tab, sheet);
    }
  }

  private isForm(index: number): boolean {
    return this.file.names.some(({ name, tab }) => name === identityName && tab === index);
  }

  /** A form has cells. */
  private refuseEmptyForm(index: number): void {
    if (this.isForm(index)) throw new WorkbookError({ code: 'damaged' });
  }

  /** Outside the printed area a link is a remark of somebody, which a check reports. */
  private refuseExternalLinks(index: number, tab: string, { links }: ReadSheet): void {
    if (links.length === 0) return;
    const printed = printArea(this.file.names, index);
    const isPrinted = (row: number, column: number): boolean =>
      printed?.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ) ?? true;
    const link = links.find(({ row, column }) => isPrinted(row, column));
    if (link) throw new WorkbookError({ code: 'externalLink', sheet: tab, cell: cellAddress(link.column, link.row) });
  }
}

function tooLarge(limit: number): WorkbookError {
  return new WorkbookError({ code: 'tooLarge', limit });
}
