import { reportKey } from '../base/ReportKey';
import { limits } from './recordLimits';
import type { Explanation, PastCheck, PriorRecord, ReportRecord, WorkbookRecord } from './recordText';

export { longestExplanation, longestName } from './recordLimits';
export type { Explanation, PastCheck, PriorRecord, ReportRecord, Signoff, WorkbookRecord } from './recordText';

export const emptyRecord: WorkbookRecord = { version: 2, reports: [] };

/** Replaces the record of one report in a workbook's record. Of more than a hundred, the oldest are removed. */
export function withReport({ reports }: WorkbookRecord, changed: ReportRecord): WorkbookRecord {
  const others = reports.filter((other) => reportKey(other) !== reportKey(changed));
  return { version: 2, reports: [...others, changed].slice(-limits.reports) };
}

/** Adds a check to the history of a report. Of more than twenty, the oldest are removed. */
export function withCheck(record: ReportRecord, check: PastCheck): ReportRecord {
  return { ...record, history: [check, ...record.history].slice(0, limits.history) };
}

/**
 * Replaces the figures of a prior period; null removes them. If there are too many periods, those of the oldest years
 * are removed.
 */
export function withPrior(record: ReportRecord, period: string, prior: PriorRecord | null): ReportRecord {
  const others = (record.earlier ?? []).filter((other) => other.period !== period);
  const all = [...others, ...(prior ? [prior] : [])].sort(
    (a, b) => Number(a.period.slice(0, 4)) - Number(b.period.slice(0, 4)),
  );
  return { ...record, earlier: all.slice(-limits.earlier) };
}

/** Removes the explanation of a finding. */
export function withoutExplanation(record: ReportRecord, id: string): ReportRecord {
  return { ...record, explanations: record.explanations.filter(({ finding }) => finding !== id) };
}

/** Says that a form is not owed, or that it is after all. */
export function withOwed(record: ReportRecord, form: string, isOwed: boolean): ReportRecord {
  const others = (record.notOwed ?? []).filter((other) => other !== form);
  return { ...record, notOwed: isOwed ? others : [...others, form].slice(-limits.notOwed) };
}

/** Replaces the explanation of a finding. Of too many explanations, the oldest are removed. */
export function withExplanation(record: ReportRecord, given: Explanation): ReportRecord {
  const others = record.explanations.filter(({ finding }) => finding !== given.finding);
  return { ...record, explanations: [...others, given].slice(-limits.list) };
}
