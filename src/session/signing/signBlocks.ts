import { explanationState, findingId } from '../../signoff/explanations';
import type { ReportRecord } from '../../signoff/record';
import type { LocatedFinding } from '../CheckResult';
import { explanationOf } from './explained';

/** What keeps a report from being signed off. */
export interface SignBlocks {
  readonly fix: number;
  /** Explanations that are missing or out of date. */
  readonly explain: number;
  /** Findings whose Ghi chú stood there before anybody said that it explains. */
  readonly unconfirmed: readonly string[];
}

/** `noted`: findings of which the notes alone say whether they are explained. */
export function signBlocks(noted: readonly LocatedFinding[], { explanations }: ReportRecord): SignBlocks {
  const states = noted
    .filter(({ severity }) => severity === 'explain')
    .map((finding) => ({ id: findingId(finding), ...explanationState(finding, explanationOf(finding, explanations)) }));
  return {
    fix: noted.filter(({ severity }) => severity === 'fix').length,
    explain: states.filter(({ state }) => state === 'missing' || state === 'outdated').length,
    unconfirmed: states.filter(({ state }) => state === 'unconfirmed').map(({ id }) => id),
  };
}
