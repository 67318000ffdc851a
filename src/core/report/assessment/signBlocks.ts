import { findingId } from '../../signoff/explanations';
import type { Assessment } from './Assessment';
import { unconfirmedFindings } from './confirmNotes';

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
export function signBlocks({ findings }: Assessment): SignBlocks {
  const asked = findings.filter(({ severity }) => severity === 'explain');
  return {
    fix: findings.filter(({ severity }) => severity === 'fix').length,
    explain: asked.filter(({ explained }) => !explained).length,
    unconfirmed: unconfirmedFindings({ findings }).map(findingId),
  };
}

export function isBlocked({ fix, explain, unconfirmed }: SignBlocks): boolean {
  return fix + explain + unconfirmed.length > 0;
}
