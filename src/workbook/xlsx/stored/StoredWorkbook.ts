import type { Block } from '../../../core/port/Workbook';
import { decodeXml } from '../../xml';
import { blockOf } from '../cells/block';
import type { CellBudget } from '../cells/CellBudget';
import type { Package, PackageSheet } from '../package/Package';
import { numberFormats } from './numberFormats';
import { sharedStrings } from './sharedStrings';
import { StoredSheet } from './StoredSheet';

/**
 * A workbook as it lies in its file. Reading needs nothing of styles but number formats: without the library it takes
 * a fraction of the time, and dates stay the numbers that they are.
 */
export class StoredWorkbook {
  private strings: readonly string[] | undefined;
  private formats: readonly string[] | undefined;

  constructor(private readonly stored: Package) {}

  isProtected(sheet: PackageSheet): boolean {
    return this.open(sheet)?.isProtected ?? false;
  }

  block(tab: string, budget: CellBudget): Block {
    const sheet = this.stored.sheets.find((candidate) => candidate.tab === tab);
    return blockOf(tab, (sheet && this.open(sheet)?.cells()) ?? [], budget);
  }

  /** Undefined for a sheet without cells, such as a chart. */
  private open({ path }: PackageSheet): StoredSheet | undefined {
    if (!path.startsWith('xl/worksheets/')) return undefined;
    this.strings ??= sharedStrings(this.part('xl/sharedStrings.xml'));
    this.formats ??= numberFormats(this.stored.parts.get('xl/styles.xml'));
    return new StoredSheet(this.part(path), this.strings, this.formats);
  }

  private part(path: string): string {
    return decodeXml(this.stored.parts.get(path));
  }
}
