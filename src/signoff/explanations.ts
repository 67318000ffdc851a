import type { Finding } from '../validation';
import type { Explanation } from './record';

/** How an explain finding is explained. */
export type ExplanationState =
  /** Nothing explains it. */
  | { readonly state: 'missing' }
  /** A Ghi chú stood there before anybody said that it explains this. */
  | { readonly state: 'unconfirmed' }
  | { readonly state: 'standing'; readonly internal: string | null }
  /** The figures are others than those it was given for. */
  | { readonly state: 'outdated'; readonly internal: string | null; readonly figures: string };

/** The finding that an explanation belongs to, in whichever report it is found. */
export function findingId({ rule, subject }: Finding): string {
  return `${rule} ${subject ?? ''}`;
}

/** The figures that an explanation of a finding is for: `BM1:4.1=2; BM1:4.2=2`. */
export function basisOf({ detail, stated }: Finding): string {
  const figures =
    detail.type === 'comparison'
      ? [...detail.figures].map(([reference, value]) => `${reference}=${String(value)}`)
      : [`=${String(stated)}`];
  return figures.sort().join('; ');
}

/** `finding.explained` says whether a row of its rule has a Ghi chú. */
export function explanationState(finding: Finding, given: Explanation | undefined): ExplanationState {
  if (!given) return { state: finding.explained ? 'unconfirmed' : 'missing' };
  const { text: internal, figures } = given;
  if (internal === null && !finding.explained) return { state: 'missing' };
  if (figures !== basisOf(finding)) return { state: 'outdated', internal, figures };
  return { state: 'standing', internal };
}

/** Whether a finding counts as explained: by a Ghi chú or an internal explanation that is not out of date. */
export function isExplainedBy(finding: Finding, given: Explanation | undefined): boolean {
  const { state } = explanationState(finding, given);
  return state === 'standing' || state === 'unconfirmed';
}
