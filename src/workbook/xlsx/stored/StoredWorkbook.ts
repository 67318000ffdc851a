import type { Block } from '../../../core/port/Workbook';
import { blockOf } from '../cells/block';
import type { CellBudget } from '../cells/CellBudget';
import type { Package, PackageSheet } from '../package/Package';
import { numberFormats } from './numberFormats';
import { sharedStrings } from './sharedStrings';
import { StoredSheet } from './StoredSheet';

const stylesPart = 'xl/styles.xml';

/**
 * Reads a workbook from the parts of its file without the library, which takes a fraction of the time: of the styles
 * only number formats are needed, and dates stay numbers.
 */
export class StoredWorkbook {
  private strings: readonly string[] | undefined;
  private formats: readonly string[] | undefined;

  constructor(private readonly file: Package) {}

  isProtected(sheet: PackageSheet): boolean {
    return this.open(sheet)?.isProtected ?? false;
  }

  block(tab: string, budget: CellBudget): Block {
    const sheet = this.file.sheets.find((candidate) => candidate.tab === tab);
    return blockOf(tab, (sheet && this.open(sheet)?.cells()) ?? [], budget);
  }

  /** Undefined for a sheet without cells, such as a chart. */
  private open({ path }: PackageSheet): StoredSheet | undefined {
    if (!path.startsWith('xl/worksheets/')) return undefined;
    this.strings ??= sharedStrings(this.file.texts.of('xl/sharedStrings.xml'));
    this.formats ??= this.file.parts.has(stylesPart) ? numberFormats(this.file.texts.of(stylesPart)) : [];
    return new StoredSheet(this.file.texts.of(path), this.strings, this.formats);
  }
}
