import { findingId } from '../../signoff/explanations';
import type { Assessment } from './Assessment';
import { stateOf } from './explanations';

/** What keeps a report from being signed off. */
export interface SignBlocks {
  readonly fix: number;
  /** Explanations that are missing or out of date. */
  readonly explain: number;
  /** Findings whose Ghi chú nobody has confirmed to explain them. */
  readonly unconfirmed: readonly string[];
}

export const noBlocks: SignBlocks = { fix: 0, explain: 0, unconfirmed: [] };

/** What keeps an assessed report from being signed off. */
export function signBlocks({ noted, report, record }: Assessment): SignBlocks {
  const states = noted
    .filter(({ severity }) => severity === 'explain')
    .map((finding) => ({ id: findingId(finding), state: stateOf(finding, report, record).state }));
  return {
    fix: noted.filter(({ severity }) => severity === 'fix').length,
    explain: states.filter(({ state }) => state === 'missing' || state === 'outdated').length,
    unconfirmed: states.filter(({ state }) => state === 'unconfirmed').map(({ id }) => id),
  };
}

export function isBlocked({ fix, explain, unconfirmed }: SignBlocks): boolean {
  return fix + explain + unconfirmed.length > 0;
}
