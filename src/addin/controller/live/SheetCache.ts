import { editions } from '../../../core/catalogue';
import type { Edition } from '../../../core/catalogue';
import type { SheetBlock } from '../../../core/base/SheetBlock';
import type { WorkbookSnapshot, OpenSheet, BlockRequest } from '../../../core/port/OpenWorkbook';
import type { CheckObstacle } from '../../../core/report/sheets/CheckError';
import { groupSheets, tabsToRead } from '../../../core/report/sheets/ReportSheets';
import type { GroupedSheets } from '../../../core/report/sheets/ReportSheets';
import { readReport } from '../../../core/report/content/readReport';
import type { Report } from '../../../core/report/content/readReport';
import { foreignFormCells, foreignTaskCells } from './foreignCells';
import { isSameSheet, isWide, patchSheet } from './patchSheet';

/** What was touched of sheets, by their ids: some areas, or all of it. */
export type Touched = ReadonlyMap<string, readonly string[] | 'all'>;

export const everything = 'everything';

interface CachedSheet {
  readonly sheet: OpenSheet;
  readonly cells: SheetBlock;
}

/** The reports of an open workbook as they were last read. */
export interface CachedReports {
  readonly reports: readonly Report[];
  readonly obstacles: readonly CheckObstacle[];
  /** Anything differs from what was read before. */
  readonly hasChanged: boolean;
}

/**
 * The sheets of an open workbook as they were last read. Reading is by parts, judging always of the whole: the rules
 * of a report take less time than a round trip to Excel.
 */
export class SheetCache {
  private cached = new Map<string, CachedSheet>();
  private grouped: GroupedSheets = { reportSheets: [], obstacles: [] };
  /** What groups sheets into reports, as it was when they were last read. */
  private listed = '';
  private requested: readonly (BlockRequest & { readonly id: string })[] = [];
  /** By tab, the cells that may change without an event. */
  private foreign: ReadonlyMap<string, readonly (string | null)[]> = new Map();

  /** `known`: asked for where a sheet says that it is a form. */
  constructor(private readonly known: () => readonly Edition[] = editions) {}

  /**
   * The blocks to read of the sheets as they are now: whatever was touched in forms, forms that were not read yet, and
   * cells with formulas of the user's own, as Excel reports nothing of a formula that gave another result.
   */
  blocksToRead(sheets: readonly OpenSheet[], touched: Touched | typeof everything): readonly BlockRequest[] {
    this.grouped = groupSheets(sheets, this.known);
    const tabs = this.formTabs();
    this.requested = sheets
      .filter(({ tab }) => tabs.has(tab))
      .flatMap(({ id, tab }) => this.areasOf(id, touched).map((area) => ({ id, tab, area })));
    return this.requested;
  }

  /** Takes over the blocks that `blocksToRead` asked for, and reads the reports from what is at hand. */
  take({ sheets, blocks }: WorkbookSnapshot): CachedReports {
    const listed = JSON.stringify(sheets.map(({ id, tab, identity }) => [id, tab, identity]));
    let hasChanged = listed !== this.listed;
    this.listed = listed;
    const forms = this.formTabs();
    const fresh = new Map<string, CachedSheet>();
    for (const sheet of sheets) {
      const old = this.cached.get(sheet.id);
      // A sheet that is no form now is not read, and would be out of date once it is one again.
      if (old && forms.has(sheet.tab)) fresh.set(sheet.id, { sheet, cells: old.cells });
    }
    this.requested.forEach(({ id, area }, index) => {
      const block = blocks[index];
      const sheet = sheets.find((other) => other.id === id);
      if (!block || !sheet) return;
      const { tab: _tab, ...cells } = block;
      const old = fresh.get(id)?.cells;
      const now = area === null || !old ? cells : patchSheet(old, cells);
      hasChanged ||= !old || !isSameSheet(old, now);
      fresh.set(id, { sheet, cells: now });
    });
    this.cached = fresh;
    return { reports: this.readReports(), obstacles: this.grouped.obstacles, hasChanged };
  }

  private readReports(): readonly Report[] {
    const byTab = new Map([...this.cached.values()].map(({ sheet, cells }) => [sheet.tab, cells]));
    const reports = this.grouped.reportSheets.map((group) => readReport(group, (tab) => byTab.get(tab)));
    this.foreign = new Map(reports.flatMap((report) => foreignOf(report, byTab)));
    return reports;
  }

  /** The tabs that are read: if a form is on several sheets, the first one; rule sheets where a form is not there. */
  private formTabs(): ReadonlySet<string> {
    return new Set(this.grouped.reportSheets.flatMap(tabsToRead));
  }

  private areasOf(id: string, touched: Touched | typeof everything): readonly (string | null)[] {
    const old = this.cached.get(id);
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
