import { editions } from '../../../core/catalogue';
import type { Edition } from '../../../core/catalogue';
import type { SheetBlock } from '../../../core/base/SheetBlock';
import type { WorkbookSnapshot, OpenSheet, BlockRequest } from '../../../core/port/OpenWorkbook';
import type { CheckObstacle } from '../../../core/report/sheets/CheckError';
import { groupSheets } from '../../../core/report/sheets/ReportSheets';
import type { ReportSheets, GroupedSheets } from '../../../core/report/sheets/ReportSheets';
import { readReport } from '../../../core/report/content/readReport';
import type { Report } from '../../../core/report/content/readReport';
import { foreignFormCells, foreignTaskCells } from './foreignCells';
import { isSameSheet, isWide, patchSheet } from './patchSheet';

/** What is to be read again of a sheet: some areas, or all of it. */
export type Touched = ReadonlyMap<string, readonly string[] | 'all'>;

export const everything = 'everything';

interface Seen {
  readonly sheet: OpenSheet;
  readonly cells: SheetBlock;
}

/**
 * The reports of an open workbook as they were last read. Reading is by parts, judging always of the whole: the rules
 * of a report take less time than a round trip to Excel.
 */
export class SheetCache {
  private seen = new Map<string, Seen>();
  private sorted: GroupedSheets = { sets: [], obstacles: [] };
  /** What sorts sheets into reports, as it was when they were last read. */
  private listed = '';
  private wanted: readonly (BlockRequest & { readonly id: string })[] = [];
  private all: readonly OpenSheet[] = [];
  /** By tab, the cells that may change without anybody telling. */
  private foreign: ReadonlyMap<string, readonly (string | null)[]> = new Map();

  constructor(private readonly known: readonly Edition[] = editions()) {}

  /**
   * What has to be read of the sheets as they are now: whatever was touched in forms, forms that were not read yet,
   * and cells with formulas of people's own, as Excel tells nothing of a formula that gave another result.
   */
  want(sheets: readonly OpenSheet[], touched: Touched | typeof everything): readonly BlockRequest[] {
    this.sorted = groupSheets(sheets, this.known);
    this.all = sheets;
    const tabs = this.formTabs();
    this.wanted = sheets
      .filter(({ tab }) => tabs.has(tab))
      .flatMap(({ id, tab }) => this.areasOf(id, touched).map((area) => ({ id, tab, area })));
    return this.wanted;
  }

  /** Takes over what `want` asked for. True where anything is not as it was read before. */
  take({ sheets, blocks }: WorkbookSnapshot): boolean {
    const listed = JSON.stringify(sheets.map(({ id, tab, identity }) => [id, tab, identity]));
    let hasChanged = listed !== this.listed;
    this.listed = listed;
    const forms = this.formTabs();
    const fresh = new Map<string, Seen>();
    for (const sheet of sheets) {
      const old = this.seen.get(sheet.id);
      // What is no form now is not read, and would be out of date once it is one again.
      if (old && forms.has(sheet.tab)) fresh.set(sheet.id, { sheet, cells: old.cells });
    }
    this.wanted.forEach(({ id, area }, place) => {
      const block = blocks[place];
      const sheet = sheets.find((one) => one.id === id);
      if (!block || !sheet) return;
      const { tab: _tab, ...cells } = block;
      const old = fresh.get(id)?.cells;
      const now = area === null || !old ? cells : patchSheet(old, cells);
      hasChanged ||= !old || !isSameSheet(old, now);
      fresh.set(id, { sheet, cells: now });
    });
    this.seen = fresh;
    return hasChanged;
  }

  get obstacles(): readonly CheckObstacle[] {
    return this.sorted.obstacles;
  }

  /** All sheets of the workbook, as last seen. */
  get sheets(): readonly OpenSheet[] {
    return this.all;
  }

  get sets(): readonly ReportSheets[] {
    return this.sorted.sets;
  }

  /** The reports, read from what is at hand. */
  readings(): readonly Report[] {
    const byTab = new Map([...this.seen.values()].map(({ sheet, cells }) => [sheet.tab, cells]));
    const readings = this.sorted.sets.map((set) => readReport(set, (tab) => byTab.get(tab)));
    this.foreign = new Map(readings.flatMap((reading) => foreignOf(reading, byTab)));
    return readings;
  }

  /** The sheets that are read: of several of one form the first. */
  private formTabs(): ReadonlySet<string | undefined> {
    return new Set(this.sorted.sets.flatMap((set) => [...set.tabs.values()].map(([tab]) => tab)));
  }

  private areasOf(id: string, touched: Touched | typeof everything): readonly (string | null)[] {
    const old = this.seen.get(id);
    if (touched === everything || !old) return [null];
    const areas = touched.get(id);
    if (areas === 'all' || areas?.some(isWide)) return [null];
    const foreign = touched.size > 0 ? (this.foreign.get(old.sheet.tab) ?? []) : [];
    if (foreign.includes(null)) return [null];
    return [...new Set([...(areas ?? []), ...foreign])];
  }
}

function foreignOf(
  { forms, tasks }: Report,
  byTab: ReadonlyMap<string, SheetBlock>,
): readonly (readonly [string, readonly (string | null)[]])[] {
  const appendix = tasks && byTab.get(tasks.tab);
  return [
    ...[...forms.values()].map((form) => [form.tab, foreignFormCells(form)] as const),
    ...(tasks && appendix ? [[tasks.tab, foreignTaskCells(appendix)] as const] : []),
  ];
}
