import type { RowKey } from '../../catalogue';
import { formsOfRuleSheet } from '../../layout/formsOfRuleSheet';
import { scanAppendix } from '../../layout/scanAppendix';
import type { ScannedTask } from '../../layout/scanAppendix';
import type { ForeignCell, ForeignRow } from '../../layout/printedCells';
import { scanForm } from '../../layout/scanForm';
import type { ScannedForm } from '../../layout/scanForm';
import type { SheetBlock } from '../../base/SheetBlock';
import { evaluateRules, ruleSetFor, taskMeasures } from '../../rules';
import type { Entry, RuleResults } from '../../rules';
import { EntryReader } from './EntryReader';
import type { ReportSheets } from '../sheets/ReportSheets';

/** The forms of one unit and period as read: the cells, the entries, and the results of the rules. Immutable. */
export interface Report {
  readonly sheets: ReportSheets;
  /** The forms that it was made with, by its rule sheet; only where one of the edition is not there. */
  readonly madeWith: ReadonlySet<string>;
  /** By form id; if a form is on several sheets, the first one. */
  readonly forms: ReadonlyMap<string, FormOnSheet>;
  readonly tasks: TasksOnSheet | undefined;
  /** The entry of each row that is in the workbook. */
  readonly entries: ReadonlyMap<RowKey, Entry>;
  /** Figures by row and the findings about rows and forms. */
  readonly results: RuleResults;
}

export interface FormOnSheet {
  readonly tab: string;
  readonly sheet: SheetBlock;
  readonly scanned: ScannedForm;
}

export interface TasksOnSheet {
  readonly tab: string;
  readonly sheet: SheetBlock;
  readonly list: readonly ScannedTask[];
  readonly missingSections: readonly string[];
  readonly head: readonly ForeignCell[];
  readonly otherRows: readonly ForeignRow[];
}

/** Reads the sheets of one report. `cellsOf` gives nothing for a sheet that was deleted meanwhile. */
export function readReport(sheets: ReportSheets, cellsOf: (tab: string) => SheetBlock | undefined): Report {
  const { edition, period } = sheets;
  const forms = readForms(sheets, cellsOf);
  const reader = new EntryReader(edition, period);
  const entries = new Map<RowKey, Entry>();
  for (const form of edition.forms) {
    const rows = forms.get(form.id)?.scanned.rows;
    for (const row of form.rows) {
      const scanned = rows?.get(row.key);
      if (scanned) entries.set(row.key, reader.entryOf(row, scanned));
    }
  }
  const tasks = readTasks(sheets, cellsOf);
  const measures = tasks ? taskMeasures(edition.appendix, tasks.list) : new Map<string, number>();
  const madeWith = new Set(
    sheets.ruleSheets.flatMap((tab) => {
      const sheet = cellsOf(tab);
      return sheet ? [...formsOfRuleSheet(edition, sheet)] : [];
    }),
  );
  return {
    sheets,
    madeWith,
    forms,
    tasks,
    entries,
    results: evaluateRules(ruleSetFor(edition, period.kind), entries, measures),
  };
}

function readForms(
  { edition, tabs }: ReportSheets,
  cellsOf: (tab: string) => SheetBlock | undefined,
): ReadonlyMap<string, FormOnSheet> {
  const forms = new Map<string, FormOnSheet>();
  for (const form of edition.forms) {
    const [tab] = tabs.get(form.id) ?? [];
    const sheet = tab === undefined ? undefined : cellsOf(tab);
    if (tab !== undefined && sheet) forms.set(form.id, { tab, sheet, scanned: scanForm(form, sheet) });
  }
  return forms;
}

function readTasks(
  { edition: { appendix }, tabs }: ReportSheets,
  cellsOf: (tab: string) => SheetBlock | undefined,
): TasksOnSheet | undefined {
  const [tab] = tabs.get(appendix.id) ?? [];
  const sheet = tab === undefined ? undefined : cellsOf(tab);
  if (tab === undefined || !sheet) return undefined;
  const { tasks, ...others } = scanAppendix(appendix, sheet);
  return { tab, sheet, list: tasks, ...others };
}
