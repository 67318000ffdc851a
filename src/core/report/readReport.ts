import type { RowKey } from '../catalogue';
import { scanAppendix } from '../layout/scanAppendix';
import type { ScannedTask } from '../layout/scanAppendix';
import { scanForm } from '../layout/scanForm';
import type { ScannedForm } from '../layout/scanForm';
import type { SheetBlock } from '../base/SheetBlock';
import { Confrontation, taskMeasures } from '../rules';
import type { Entry, Finding } from '../rules';
import type { PriorPeriod } from './priorPeriods/PriorPeriod';
import { EntryReader } from './EntryReader';
import type { ReportSheets } from './ReportSheets';

/** The sheets of one report as they were read: what stands where, and what its rules make of it. */
export interface Report {
  readonly set: ReportSheets;
  /** By form; of several sheets of one form the first. */
  readonly forms: ReadonlyMap<string, FormOnSheet>;
  readonly tasks: TasksOnSheet | undefined;
  /** What stands in each row that is there. */
  readonly entries: ReadonlyMap<RowKey, Entry>;
  readonly confrontation: Confrontation;
  /** What is at hand of earlier reports of the unit, the nearest first; none until somebody looks. */
  readonly earlier: readonly PriorPeriod[];
  /** What the rules across periods say beside these. */
  readonly acrossPeriods: readonly Finding[];
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
}

/** Reads the sheets of one report; `sheetOf` gives nothing for a sheet that went away. */
export function readReport(set: ReportSheets, sheetOf: (tab: string) => SheetBlock | undefined): Report {
  const { edition, period, tabs } = set;
  const confrontation = new Confrontation(edition, period.kind);
  const reader = new EntryReader(edition, period);
  const forms = new Map<string, FormOnSheet>();
  const entries = new Map<RowKey, Entry>();
  for (const form of edition.forms) {
    const [tab] = tabs.get(form.id) ?? [];
    const sheet = tab === undefined ? undefined : sheetOf(tab);
    if (tab === undefined || !sheet) continue;
    const scanned = scanForm(form, sheet);
    forms.set(form.id, { tab, sheet, scanned });
    for (const row of form.rows) {
      const found = scanned.rows.get(row.key);
      if (!found) continue;
      const entry = reader.entryOf(row, found);
      entries.set(row.key, entry);
      confrontation.enter(row.key, entry);
    }
  }
  const tasks = readTasks(set, sheetOf);
  if (tasks) taskMeasures(edition.appendix, tasks.list).forEach((count, code) => confrontation.measure(code, count));
  return { set, forms, tasks, entries, confrontation, earlier: [], acrossPeriods: [] };
}

function readTasks(
  { edition: { appendix }, tabs }: ReportSheets,
  sheetOf: (tab: string) => SheetBlock | undefined,
): TasksOnSheet | undefined {
  const [tab] = tabs.get(appendix.id) ?? [];
  const sheet = tab === undefined ? undefined : sheetOf(tab);
  if (tab === undefined || !sheet) return undefined;
  const { tasks, missingSections } = scanAppendix(appendix, sheet);
  return { tab, sheet, list: tasks, missingSections };
}
