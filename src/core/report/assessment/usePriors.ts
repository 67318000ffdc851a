import type { Report } from '../content/readReport';
import type { UsedPrior } from './Assessment';
import type { ReportRecord } from '../../signoff/record';
import { formatPeriod } from '../../period';
import { priorPeriodsOf } from '../priorPeriods/priorPeriodsOf';
import type { PriorFigures } from '../priorPeriods/priorPeriodsOf';
import { figuresFor, judgePrior } from './judgePrior';
import type { ImportedReport } from './ImportedReport';

export interface UsedPriors {
  readonly given: readonly PriorFigures[];
  readonly priors: readonly UsedPrior[];
}

/**
 * Which of the reports that were given serve a report as earlier ones, where nobody can be asked: those of the same
 * unit, the first of two for one period. They go before figures that the workbook took along, not before its own sheets.
 */
export function usePriors(
  priors: readonly ImportedReport[],
  report: Report,
  reports: readonly Report[],
  { record, isAnyUnit }: { readonly record: Pick<ReportRecord, 'earlier'>; readonly isAnyUnit: boolean },
): UsedPriors {
  const given: PriorFigures[] = [];
  const judged = priors.map((prior): UsedPrior => {
    const inUse = priorPeriodsOf(report, reports, given, record);
    const { problems, isBlocked } = judgePrior(prior, { report, priors: inUse });
    const { period } = prior;
    const { sheets } = report;
    const isDoubtful = !isAnyUnit && problems.some(({ code }) => code === 'otherUnit');
    const code = period ? formatPeriod(period) : '';
    const isTwice = given.some(({ source }) => source.period === code);
    if (isBlocked || isDoubtful || isTwice || !period) return { prior, problems, sheets, isUsed: false };
    const figures = figuresFor(prior, report.sheets.edition);
    given.push({
      period,
      source: { period: code, file: prior.file },
      figure: (key) => figures.get(key) ?? NaN,
    });
    // That the workbook took other figures of the period along, or names the unit otherwise, is settled by what was given.
    const left = problems.filter(({ code: one }) => one !== 'twiceTaken' && one !== 'otherUnit');
    return { prior, problems: left, sheets, isUsed: true };
  });
  return { given, priors: judged };
}
