import type { Block, CellEdit, SheetInfo, StoredRecord, Workbook } from '../../src/core/port/Workbook';
import { sheet } from './scannedSheets';
import type { Line } from './scannedSheets';

export interface FakeSheet {
  readonly tab: string;
  /** `edition|form|period|unit`; none for a sheet of the user's own. */
  readonly identity?: string;
  readonly visible?: boolean;
  readonly lines: readonly Line[];
}

/** A workbook in memory that counts its round trips; it is only read. */
export class FakeWorkbook implements Workbook {
  readonly trips: string[] = [];

  constructor(private readonly content: readonly FakeSheet[]) {}

  sheets(): Promise<readonly SheetInfo[]> {
    this.trips.push('sheets');
    return Promise.resolve(
      this.content.map(({ tab, identity = null, visible = true }) => ({ tab, identity, visible, isProtected: true })),
    );
  }

  readUsed(tabs: readonly string[]): Promise<readonly Block[]> {
    this.trips.push(`readUsed ${tabs.join(', ')}`);
    return Promise.resolve(
      tabs.map((wanted) => {
        const found = this.content.find(({ tab }) => tab === wanted);
        if (!found) throw new Error(`no sheet ${wanted}`);
        return { tab: wanted, ...sheet(found.lines) };
      }),
    );
  }

  readRecord(): Promise<StoredRecord> {
    this.trips.push('readRecord');
    return Promise.resolve({ text: null, isDamaged: false, trace: null });
  }

  insert(): Promise<never> {
    return Promise.reject(new Error('a check inserts nothing'));
  }

  write(_edits: readonly CellEdit[]): Promise<void> {
    return Promise.reject(new Error('a check writes nothing'));
  }
}
