import type { PriorSlot, ThirdQuarter } from '../../catalogue';
import type { Period } from '../../period';
import { absent, isExplained, periodFindings } from '../../rules';
import type { Finding } from '../../rules';
import type { Report } from '../content/readReport';
import type { PriorPeriod } from './PriorPeriod';

/** What the rules across periods find in a report compared with its prior periods, the nearest first. */
export function priorFindings(
  { sheets, results, entries }: Report,
  priors: readonly PriorPeriod[],
  thirdQuarter: ThirdQuarter | undefined,
): readonly Finding[] {
  if (priors.length === 0) return [];
  const current = {
    kind: sheets.period.kind,
    figure: results.value,
    isNoted: (key: string) => isExplained(entries.get(key) ?? absent),
  };
  const reports = priors.map(({ period, figure, sourceOf }) => ({
    slot: slotOf(period, sheets.period),
    figure,
    sourceOf,
  }));
  return periodFindings(sheets.edition, current, reports, thirdQuarter);
}

/** The slot of a prior period in the relations; null if no relation refers to it (it still reveals copied forms). */
function slotOf(prior: Period, { year }: Period): PriorSlot | null {
  if (prior.year === year) return prior.kind;
  return prior.year === year - 1 && prior.kind === 'N' ? 'previous N' : null;
}
