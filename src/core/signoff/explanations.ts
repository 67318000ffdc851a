import { targetKey } from '../rules';
import type { Finding } from '../rules';
import type { Explanation } from './record';

/** The state of the explanation of an explain finding. */
export type ExplanationState =
  /** There is no explanation. */
  | { readonly state: 'missing' }
  /** What stands there are the program's own words, which earlier versions offered as a draft. */
  | { readonly state: 'draft' }
  /** There is a Ghi chú, but nobody has confirmed that it explains the finding with its present figures. */
  | { readonly state: 'unconfirmed' }
  /** The explanation was given for the present figures. */
  | { readonly state: 'standing'; readonly internal: string | null }
  /** The explanation was given for other figures. */
  | { readonly state: 'outdated'; readonly internal: string | null; readonly figures: string };

/** Returns the stable id under which a record keeps the explanation of a finding: `BM4.1.5-total BM4:1.5`. */
export function findingId({ rule, target }: Finding): string {
  return `${rule} ${targetKey(target) ?? ''}`;
}

/** Returns the figures of a finding that its explanation depends on: `BM1:4.1=2; BM1:4.2=2`. */
export function basisOf({ detail, stated }: Finding): string {
  return figuresOf(detail, stated).sort().join('; ');
}

/** Figures of prior periods are listed by their period: `2022-6T=10`. */
function figuresOf(detail: Finding['detail'], stated: Finding['stated']): string[] {
  switch (detail.type) {
    case 'comparison':
      return [...detail.figures].map(([reference, value]) => `${reference}=${figureText(value)}`);
    case 'period': {
      const earlier = detail.earlier.map(({ period, figure }) => `${period}=${figureText(figure)}`);
      return [`${detail.rule.row}=${figureText(detail.figure)}`, ...earlier];
    }
    case 'sameAsBefore':
      return detail.rows.map((row, index) => `${row}=${figureText(detail.figures[index] ?? null)}`);
    case 'reading':
    case 'ownFormula':
    case 'formulaLost':
    case 'staleResult':
    case 'formulaOverwritten':
    case 'mixedRounding':
    case 'thirdQuarter':
    case 'starting':
    case 'task':
    case 'structure':
      return [`=${figureText(stated)}`];
  }
}

/** Formats a figure with the fifteen digits that programs keep. */
function figureText(value: number | string | null): string {
  return String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);
}

/**
 * Returns the state of a finding's explanation. `finding.explained` is true if a row of its rule has a Ghi chú, `note` is
 * the present text of these, and `given` is the stored explanation.
 */
export function explanationState(finding: Finding, note: string, given: Explanation | undefined): ExplanationState {
  if (!given) return { state: finding.explained ? 'unconfirmed' : 'missing' };
  const { text: internal, figures } = given;
  if (internal === null && !finding.explained) return { state: 'missing' };
  if (figures === basisOf(finding)) return { state: 'standing', internal };
  // A Ghi chú that was rewritten in the sheet is a new explanation, which is not confirmed yet.
  if (finding.explained && note !== given.note) return { state: 'unconfirmed' };
  return { state: 'outdated', internal, figures };
}

/** True if a finding counts as explained: by a Ghi chú or by an internal explanation that is not outdated. */
export function isSettled({ state }: ExplanationState): boolean {
  return state === 'standing' || state === 'unconfirmed';
}
