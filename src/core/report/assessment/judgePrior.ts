import type { Edition, RowKey } from '../../catalogue';
import { comparePeriods, formatPeriod } from '../../period';
import type { PriorPeriod } from '../priorPeriods/PriorPeriod';
import type { ReportSheets } from '../sheets/ReportSheets';
import { isSameRow } from '../priorPeriods/figuresOf';
import { isSameUnit } from '../sheets/isSameUnit';
import type { ImportedReport } from './ImportedReport';

/** What the user should know before an imported report serves as a prior period. */
export type PriorProblem =
  | { readonly code: 'otherUnit'; readonly unit: string }
  | { readonly code: 'otherEdition'; readonly edition: string }
  | { readonly code: 'laterPeriod' | 'samePeriod' | 'twiceInWorkbook' | 'noFigures' }
  /** Two sheets of one form; the figures are those of the first. */
  | { readonly code: 'twiceInFile'; readonly tabs: readonly string[] }
  /** Figures of the period were taken from a file before. */
  | { readonly code: 'twiceTaken'; readonly file: string }
  | { readonly code: 'faults'; readonly count: number }
  /** Cells without a figure of its own, and earlier figures that nobody has confirmed. */
  | { readonly code: 'unfinished'; readonly blank: number; readonly starting: number }
  | { readonly code: 'signed'; readonly by: string; readonly at: string }
  | { readonly code: 'signedThenChanged'; readonly by: string; readonly at: string; readonly rows: number }
  | { readonly code: 'signLost' | 'signDamaged' }
  | { readonly code: 'periodAsked' | 'unitAsked' };

export interface PriorJudgement {
  readonly problems: readonly PriorProblem[];
  /** With these problems it cannot be an earlier report, or is not known well enough. */
  readonly isBlocked: boolean;
  /** Whether it can be used without asking the user. */
  readonly isUsual: boolean;
}

const blocking = ['laterPeriod', 'samePeriod', 'twiceInWorkbook', 'noFigures', 'periodAsked', 'unitAsked'] as const;
const unusual = ['otherUnit', 'twiceInFile', 'twiceTaken'] as const;

/** The codes of problems with which a prior period is not used unless somebody says so, the strictest first. */
export const bars = [...blocking, ...unusual] as const;

/** The strictest problem that keeps a prior period from being used; undefined if there is none. */
export function barOf(problems: readonly PriorProblem[]): (typeof bars)[number] | undefined {
  return bars.find((bar) => problems.some(({ code }) => code === bar));
}

/** Judges an imported report by itself, as the start of the next period. */
export function judgeAlone(prior: ImportedReport): PriorJudgement {
  const { unit, period, faults, blank, starting, figures, twice } = prior;
  return judgementOf([
    ...(unit === null ? [{ code: 'unitAsked' } as const] : []),
    ...(period ? [] : [{ code: 'periodAsked' } as const]),
    ...(twice.length > 0 ? [{ code: 'twiceInFile', tabs: twice } as const] : []),
    ...(figures.size === 0 && !prior.recognition ? [{ code: 'noFigures' } as const] : []),
    ...(faults > 0 ? [{ code: 'faults', count: faults } as const] : []),
    ...(blank + starting > 0 ? [{ code: 'unfinished', blank, starting } as const] : []),
    ...signoffProblems(prior),
  ]);
}

/** The report that an imported one may serve as a prior period for, and the prior periods that it has already. */
export interface PriorContext {
  readonly report: { readonly sheets: ReportSheets };
  readonly priors: readonly PriorPeriod[];
}

/** Judges an imported report as a prior period of another one. */
export function judgePrior(prior: ImportedReport, { report: { sheets }, priors }: PriorContext): PriorJudgement {
  const { unit, period, edition } = prior;
  return judgementOf([
    ...(unit !== null && !isSameUnit(unit, sheets.unit) ? [{ code: 'otherUnit', unit } as const] : []),
    ...(period ? periodProblems(prior, formatPeriod(period), comparePeriods(period, sheets.period), priors) : []),
    ...(edition.id !== sheets.edition.id ? [{ code: 'otherEdition', edition: edition.id } as const] : []),
    ...judgeAlone(prior).problems,
  ]);
}

function judgementOf(problems: readonly PriorProblem[]): PriorJudgement {
  return {
    problems,
    isBlocked: problems.some(({ code }) => blocking.some((bar) => bar === code)),
    isUsual: !problems.some(({ code }) => unusual.some((bar) => bar === code)),
  };
}

function periodProblems(
  { figures }: ImportedReport,
  code: string,
  order: number,
  priors: readonly PriorPeriod[],
): readonly PriorProblem[] {
  if (order > 0) return [{ code: 'laterPeriod' }];
  if (order === 0) return [{ code: 'samePeriod' }];
  const known = priors.find((one) => one.code === code);
  if (!known) return [];
  // The workbook may have the figures of some forms only.
  const places = [...figures.keys()].map((key) => (Number.isNaN(known.figure(key)) ? undefined : known.sourceOf(key)));
  if (places.length > 0 && places.every((place) => place?.file === null)) return [{ code: 'twiceInWorkbook' }];
  const file = known.sources.find((source) => source.file !== null)?.file;
  return typeof file === 'string' ? [{ code: 'twiceTaken', file }] : [];
}

function signoffProblems({ assessment }: ImportedReport): readonly PriorProblem[] {
  const signoff = assessment?.signoff;
  switch (signoff?.state) {
    case 'unchanged':
      return [{ code: 'signed', by: signoff.signoff.by, at: signoff.signoff.at }];
    case 'changed':
      return [
        {
          code: 'signedThenChanged',
          by: signoff.signoff.by,
          at: signoff.signoff.at,
          rows: signoff.changed.length,
        },
      ];
    case 'lost':
      return [{ code: 'signLost' }];
    case 'damaged':
      return [{ code: 'signDamaged' }];
    // Nothing is said of a sign-off that cannot be compared.
    case 'uncalculated':
    case 'never':
    case 'otherEdition':
    case undefined:
      return [];
  }
}

/** The figures of an imported report by the rows of another edition; rows that differ are left out. */
export function figuresFor(prior: ImportedReport, edition: Edition): ReadonlyMap<RowKey, number> {
  return new Map([...prior.figures].filter(([key]) => isSameRow(key, prior.edition, edition)));
}
