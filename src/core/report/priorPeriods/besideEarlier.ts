import type { EarlierPeriod, ThirdQuarter } from '../../catalogue';
import type { Period } from '../../period';
import type { ReportRecord } from '../../signoff/record';
import { isExplained, periodFindings } from '../../rules';
import type { EarlierReport } from '../../rules';
import { absent } from '../../rules/Entry';
import type { SetReading } from '../readReport';
import { earlierOf } from './earlierOf';
import type { FiguresFrom } from './earlierOf';

/** A report beside the earlier ones at hand, with what the rules across periods say of it. */
export function besideEarlier(
  reading: SetReading,
  readings: readonly SetReading[],
  given: readonly FiguresFrom[],
  record: Pick<ReportRecord, 'earlier'>,
  thirdQuarter: ThirdQuarter | undefined,
): SetReading {
  const { set, confrontation, entries } = reading;
  const earlier = earlierOf(reading, readings, given, record);
  const report = {
    kind: set.period.kind,
    figure: (key: string) => confrontation.value(key),
    isNoted: (key: string) => isExplained(entries.get(key) ?? absent),
  };
  const reports = earlier.map(({ period, figure, sourceOf }): EarlierReport => ({
    slot: slotOf(period, set.period),
    figure,
    sourceOf,
  }));
  if (reports.length === 0) return { ...reading, earlier };
  const acrossPeriods = periodFindings(set.edition, report, reports, thirdQuarter);
  return { ...reading, earlier, acrossPeriods };
}

/** Which of the reports that relations speak of; a copy may be one of any older report as well. */
function slotOf(earlier: Period, { year }: Period): EarlierPeriod | null {
  if (earlier.year === year) return earlier.kind;
  return earlier.year === year - 1 && earlier.kind === 'N' ? 'previous N' : null;
}
