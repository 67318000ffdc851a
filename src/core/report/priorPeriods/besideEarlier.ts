import type { PriorSlot, ThirdQuarter } from '../../catalogue';
import type { Period } from '../../period';
import type { ReportRecord } from '../../signoff/record';
import { isExplained, periodFindings } from '../../rules';
import type { PriorReport } from '../../rules';
import { absent } from '../../rules/Entry';
import type { Report } from '../readReport';
import { priorPeriodsOf } from './priorPeriodsOf';
import type { PriorFigures } from './priorPeriodsOf';

/** A report beside the earlier ones at hand, with what the rules across periods say of it. */
export function besideEarlier(
  reading: Report,
  readings: readonly Report[],
  given: readonly PriorFigures[],
  record: Pick<ReportRecord, 'earlier'>,
  thirdQuarter: ThirdQuarter | undefined,
): Report {
  const { set, confrontation, entries } = reading;
  const earlier = priorPeriodsOf(reading, readings, given, record);
  const report = {
    kind: set.period.kind,
    figure: (key: string) => confrontation.value(key),
    isNoted: (key: string) => isExplained(entries.get(key) ?? absent),
  };
  const reports = earlier.map(({ period, figure, sourceOf }): PriorReport => ({
    slot: slotOf(period, set.period),
    figure,
    sourceOf,
  }));
  if (reports.length === 0) return { ...reading, earlier };
  const acrossPeriods = periodFindings(set.edition, report, reports, thirdQuarter);
  return { ...reading, earlier, acrossPeriods };
}

/** Which of the reports that relations speak of; a copy may be one of any older report as well. */
function slotOf(earlier: Period, { year }: Period): PriorSlot | null {
  if (earlier.year === year) return earlier.kind;
  return earlier.year === year - 1 && earlier.kind === 'N' ? 'previous N' : null;
}
