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
 * Chooses without asking the user which imported reports serve as prior periods: those of the same unit, and the first
 * of two for one period. They take precedence over figures in the workbook's record, but not over its own sheets.
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
    // The user has chosen this file, which settles other figures in the record and another spelling of the unit.
    const left = problems.filter(({ code: one }) => one !== 'twiceTaken' && one !== 'otherUnit');
    return { prior, problems: left, sheets, isUsed: true };
  });
  return { given, priors: judged };
}
