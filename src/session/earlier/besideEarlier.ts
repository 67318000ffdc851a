import type { EarlierPeriod } from '../../catalogue';
import type { Period } from '../../period';
import type { ReportRecord } from '../../signoff/record';
import { isExplained, periodFindings } from '../../validation';
import type { EarlierReport } from '../../validation';
import { absent } from '../../validation/Entry';
import type { SetReading } from '../readSet';
import type { EarlierFigures } from './EarlierFigures';
import { earlierOf } from './earlierOf';

/** A report beside the earlier ones at hand, with what the rules across periods say of it. */
export function besideEarlier(
  reading: SetReading,
  readings: readonly SetReading[],
  given: readonly EarlierFigures[],
  record: Pick<ReportRecord, 'earlier' | 'thirdQuarter'>,
): SetReading {
  const { set, confrontation, entries } = reading;
  const earlier = earlierOf(reading, readings, given, record);
  const report = {
    kind: set.period.kind,
    figure: (key: string) => confrontation.value(key),
    isNoted: (key: string) => isExplained(entries.get(key) ?? absent),
  };
  const reports = earlier.map(({ period, source, figure }): EarlierReport => ({
    slot: slotOf(period, set.period),
    source,
    figure,
  }));
  if (reports.length === 0) return { ...reading, earlier };
  const acrossPeriods = periodFindings(set.edition, report, reports, record.thirdQuarter);
  return { ...reading, earlier, acrossPeriods };
}

/** Which of the reports that relations speak of; a copy may be one of any older report as well. */
function slotOf(earlier: Period, { year }: Period): EarlierPeriod | null {
  if (earlier.year === year) return earlier.kind;
  return earlier.year === year - 1 && earlier.kind === 'N' ? 'previous N' : null;
}
