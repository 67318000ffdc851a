import { cellAddress, columnNumber, parseCell } from '../../src/core/base/address';
import { emptyCell } from '../../src/core/base/CellContent';
import type { Cell, CellContent } from '../../src/core/base/CellContent';
import type { PlanContent, SheetPlan } from '../../src/core/layout/SheetPlan';
import type {
  BlockRequest,
  OpenSheet,
  OpenWorkbook,
  RestorePlan,
  SelectedCell,
  Unsubscribe,
  WorkbookChange,
  WorkbookSnapshot,
} from '../../src/core/port/OpenWorkbook';
import type { LeftOut, Block, CellEdit, SheetInfo, StoredRecord } from '../../src/core/port/Workbook';
import { WorkbookError } from '../../src/core/port/WorkbookError';

interface MemorySheet {
  readonly id: string;
  readonly tab: string;
  identity: string | null;
  readonly cells: Map<string, Cell>;
}

/**
 * A workbook in memory that is open in front of somebody, for tests of the pane: it holds contents and number formats
 * only, calculates nothing, and is asked everything at once. What the pane has it do besides is noted in its fields.
 */
export class MemoryWorkbook implements OpenWorkbook {
  isReadOnly = false;
  /** Excel reports no changes. */
  isSilent = false;
  /** What the host gives as the workbook's file; null where it gives none. */
  bytes: Uint8Array | null = null;
  /** Rejects the next write. */
  refusal: WorkbookError | null = null;
  readonly shown: string[] = [];
  readonly restored: string[] = [];
  private readonly content: MemorySheet[] = [];
  private record: StoredRecord = { text: null, isDamaged: false, trace: null };
  private selection: SelectedCell | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private last = 0;

  constructor(plans: readonly SheetPlan[]) {
    for (const plan of plans) this.add(plan);
  }

  /** Tabs in their order. */
  get tabs(): readonly string[] {
    return this.content.map(({ tab }) => tab);
  }

  contentAt(tab: string, cell: string): CellContent {
    return this.sheetOf(tab).cells.get(cell)?.content ?? emptyCell.content;
  }

  /** Puts a content into a cell as a person does, without an event: the pane meets it at its next read. */
  type(tab: string, cell: string, content: CellContent): void {
    const { cells } = this.sheetOf(tab);
    cells.set(cell, { content, numberFormat: cells.get(cell)?.numberFormat ?? 'General' });
  }

  /** Selects a cell as a person does. */
  select(tab: string, cell: string): void {
    const sheet = this.sheetOf(tab).id;
    this.selection = { sheet, cell };
    for (const listener of this.listeners) listener({ kind: 'selected', sheet, cell });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.openSheets());
  }

  readUsed(tabs: readonly string[]): Promise<readonly Block[]> {
    return Promise.resolve(tabs.map((tab) => this.block({ tab, area: null })));
  }

  readBlocks(choose: (sheets: readonly OpenSheet[]) => readonly BlockRequest[]): Promise<WorkbookSnapshot> {
    const sheets = this.openSheets();
    const blocks = choose(sheets).map((request) => this.block(request));
    return Promise.resolve({ sheets, blocks, isReadOnly: this.isReadOnly, isStructureProtected: false });
  }

  readRecord(): Promise<StoredRecord> {
    return Promise.resolve(this.record);
  }

  subscribe(tell: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    if (this.isSilent) return Promise.reject(new WorkbookError({ code: 'hostBusy' }));
    this.listeners.add(tell);
    return Promise.resolve(() => {
      this.listeners.delete(tell);
      return Promise.resolve();
    });
  }

  selected(): Promise<SelectedCell | null> {
    return Promise.resolve(this.selection);
  }

  show(sheet: string, cell: string): Promise<void> {
    this.shown.push(`${this.content.find(({ id }) => id === sheet)?.tab ?? sheet}!${cell}`);
    return Promise.resolve();
  }

  async insert(plans: readonly SheetPlan[]): Promise<readonly LeftOut[]> {
    await this.change(() => {
      for (const plan of plans) this.add(plan);
    });
    return [];
  }

  write(edits: readonly CellEdit[]): Promise<void> {
    return this.change(() => {
      for (const { tab, cell, content, numberFormat } of edits) {
        const { cells } = this.sheetOf(tab);
        const kept = cells.get(cell)?.numberFormat ?? 'General';
        cells.set(cell, { content, numberFormat: numberFormat ?? kept });
      }
    });
  }

  writeLocked(edits: readonly CellEdit[]): Promise<void> {
    return this.write(edits);
  }

  restore({ tab, cells }: RestorePlan): Promise<void> {
    return this.change(() => {
      this.restored.push(tab);
      for (const { at, content } of cells) if (content) this.type(tab, at, storedContent(content));
    });
  }

  writeRecord(text: string, trace: string): Promise<void> {
    return this.change(() => {
      this.record = { text, isDamaged: false, trace };
    });
  }

  async replace(plan: SheetPlan, tabs: readonly string[]): Promise<readonly LeftOut[]> {
    await this.change(() => {
      const kept = this.content.filter(({ tab }) => !tabs.includes(tab));
      this.content.splice(0, this.content.length, ...kept);
      this.add(plan);
    });
    return [];
  }

  clearLeft(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  file(): Promise<Uint8Array> {
    if (this.bytes) return Promise.resolve(this.bytes);
    return Promise.reject(new WorkbookError({ code: 'hostFailure', hostCode: 'InternalError' }));
  }

  setIdentity(tab: string, identity: string | null): Promise<void> {
    return this.change(() => {
      this.sheetOf(tab).identity = identity;
    });
  }

  isCellEdited(): Promise<boolean> {
    return Promise.resolve(false);
  }

  keepPane(): Promise<void> {
    return Promise.resolve();
  }

  private change(make: () => void): Promise<void> {
    const { refusal } = this;
    this.refusal = null;
    if (refusal) return Promise.reject(refusal);
    if (this.isReadOnly) return Promise.reject(new WorkbookError({ code: 'readOnly' }));
    make();
    return Promise.resolve();
  }

  private add({ tab, identity, cells, styles }: SheetPlan): void {
    const stored = cells.map(({ at, content, style }): [string, Cell] => [
      at,
      { content: storedContent(content), numberFormat: styles[style]?.numberFormat ?? 'General' },
    ]);
    this.content.push({ id: `sheet${(this.last += 1)}`, tab, identity, cells: new Map(stored) });
  }

  private openSheets(): readonly OpenSheet[] {
    return this.content.map(({ id, tab, identity }) => ({ id, tab, identity, visible: true, isProtected: true }));
  }

  /** One cell, or all that is used: the pane asks for other areas only after events, which this workbook has none of. */
  private block({ tab, area }: BlockRequest): Block {
    const { cells } = this.sheetOf(tab);
    const one = area === null ? undefined : parseCell(area);
    if (area !== null && one)
      return { tab, firstRow: one.row, firstColumn: one.column, cells: [[cells.get(area) ?? emptyCell]] };
    const places = [...cells.keys()].flatMap((at) => parseCell(at) ?? []);
    const rows = Math.max(0, ...places.map(({ row }) => row));
    const columns = Math.max(columnNumber('A'), ...places.map(({ column }) => column));
    return {
      tab,
      firstRow: 1,
      firstColumn: 1,
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cells.get(cellAddress(column + 1, row + 1)) ?? emptyCell),
      ),
    };
  }

  private sheetOf(tab: string): MemorySheet {
    const found = this.content.find((sheet) => sheet.tab === tab);
    if (!found) throw new WorkbookError({ code: 'noSuchTab', sheet: tab });
    return found;
  }
}

function storedContent(content: PlanContent): CellContent {
  if (content.kind === 'text' || content.kind === 'link') return { kind: 'text', text: content.text };
  return content;
}
