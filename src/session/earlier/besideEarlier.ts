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
  const reports = earlier.flatMap((one): EarlierReport[] => {
    const slot = slotOf(one.period, set.period);
    return slot ? [{ slot, source: one.source, figure: one.figure }] : [];
  });
  if (reports.length === 0) return { ...reading, earlier };
  const acrossPeriods = periodFindings(set.edition, report, reports, record.thirdQuarter);
  return { ...reading, earlier, acrossPeriods };
}

/** Which of the reports that rules speak of; older ones are only shown. */
function slotOf(earlier: Period, { year }: Period): EarlierPeriod | undefined {
  if (earlier.year === year) return earlier.kind;
  return earlier.year === year - 1 && earlier.kind === 'N' ? 'previous N' : undefined;
}
