import { comparable } from '../../catalogue';
import type { Edition, RowKey } from '../../catalogue';
import { comparePeriods, formatPeriod } from '../../period';
import type { SetReading } from '../readSet';
import { isSameRow } from './figuresOf';
import type { Prior } from './Prior';

/** What is to be said of a report before it serves as an earlier one. */
export type PriorProblem =
  | { readonly code: 'otherUnit'; readonly unit: string }
  | { readonly code: 'otherEdition'; readonly edition: string }
  | { readonly code: 'laterPeriod' | 'samePeriod' | 'twiceInWorkbook' | 'twiceInFile' | 'noFigures' }
  /** Figures of the period were taken from a file before. */
  | { readonly code: 'twiceTaken'; readonly file: string }
  | { readonly code: 'faults'; readonly count: number }
  | { readonly code: 'signed'; readonly by: string; readonly at: string }
  | { readonly code: 'signedThenChanged'; readonly by: string; readonly at: string; readonly rows: number }
  | { readonly code: 'signLost' | 'signDamaged' }
  | { readonly code: 'periodAsked' | 'unitAsked' };

export interface Judged {
  readonly problems: readonly PriorProblem[];
  /** With these problems it cannot be an earlier report, or is not known well enough. */
  readonly isBlocked: boolean;
  /** Whether it makes sense to use it without a second thought. */
  readonly isUsual: boolean;
}

const blocking: readonly PriorProblem['code'][] = [
  ...(['laterPeriod', 'samePeriod', 'twiceInWorkbook', 'noFigures', 'periodAsked', 'unitAsked'] as const),
];
const unusual: readonly PriorProblem['code'][] = ['otherUnit', 'twiceInFile', 'twiceTaken'];

/** A report that may serve as an earlier one for another; `inUse` are the periods at hand and where they come from. */
export function judgePrior(
  prior: Prior,
  all: readonly Prior[],
  { set, earlier: inUse }: Pick<SetReading, 'set' | 'earlier'>,
): Judged {
  const { unit, period, edition, faults, figures } = prior;
  const problems: PriorProblem[] = [];
  if (unit === null) problems.push({ code: 'unitAsked' });
  else if (comparable(unit) !== comparable(set.unit)) problems.push({ code: 'otherUnit', unit });
  if (!period) problems.push({ code: 'periodAsked' });
  else problems.push(...periodProblems(formatPeriod(period), comparePeriods(period, set.period), inUse));
  if (isTwice(prior, all)) problems.push({ code: 'twiceInFile' });
  if (edition.id !== set.edition.id) problems.push({ code: 'otherEdition', edition: edition.id });
  if (figures.size === 0 && !prior.recognition) problems.push({ code: 'noFigures' });
  if (faults > 0) problems.push({ code: 'faults', count: faults });
  problems.push(...signoffProblems(prior));
  return {
    problems,
    isBlocked: problems.some(({ code }) => blocking.includes(code)),
    isUsual: !problems.some(({ code }) => unusual.includes(code)),
  };
}

function periodProblems(code: string, order: number, inUse: SetReading['earlier']): readonly PriorProblem[] {
  if (order > 0) return [{ code: 'laterPeriod' }];
  if (order === 0) return [{ code: 'samePeriod' }];
  const known = inUse.find(({ source }) => source.period === code);
  if (!known) return [];
  const { file } = known.source;
  return [file === null ? { code: 'twiceInWorkbook' } : { code: 'twiceTaken', file }];
}

function isTwice(prior: Prior, all: readonly Prior[]): boolean {
  const { period, unit } = prior;
  if (!period) return false;
  return all.some(
    (other) =>
      other !== prior &&
      other.period !== null &&
      comparePeriods(other.period, period) === 0 &&
      comparable(other.unit ?? '') === comparable(unit ?? ''),
  );
}

function signoffProblems({ signoff }: Prior): readonly PriorProblem[] {
  switch (signoff?.state) {
    case 'unchanged':
      return [{ code: 'signed', by: signoff.signoff.by, at: signoff.signoff.at }];
    case 'changed':
      return [
        {
          ...{ code: 'signedThenChanged', by: signoff.signoff.by, at: signoff.signoff.at },
          rows: signoff.changed.length,
        },
      ];
    case 'lost':
      return [{ code: 'signLost' }];
    case 'damaged':
      return [{ code: 'signDamaged' }];
    case 'never':
    case 'otherEdition':
    case undefined:
      return [];
  }
}

/** Its figures by the rows of another edition. */
export function figuresFor(prior: Prior, edition: Edition): ReadonlyMap<RowKey, number> {
  return new Map([...prior.figures].filter(([key]) => isSameRow(key, prior.edition, edition)));
}
