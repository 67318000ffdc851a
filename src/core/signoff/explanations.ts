import { targetKey } from '../rules';
import type { Finding } from '../rules';
import type { Explanation } from './record';

/** How an explain finding is explained. */
export type ExplanationState =
  /** Nothing explains it. */
  | { readonly state: 'missing' }
  /** A Ghi chú of which nobody has said that it explains this, with these figures. */
  | { readonly state: 'unconfirmed' }
  | { readonly state: 'standing'; readonly internal: string | null }
  /** The figures are others than those it was given for. */
  | { readonly state: 'outdated'; readonly internal: string | null; readonly figures: string };

/** The stable id of a finding, by which an explanation in a workbook's record belongs to it: `BM4.1.5-total BM4:1.5`. */
export function findingId({ rule, target }: Finding): string {
  return `${rule} ${targetKey(target) ?? ''}`;
}

/** The figures that an explanation of a finding is for: `BM1:4.1=2; BM1:4.2=2`. */
export function basisOf({ detail, stated }: Finding): string {
  return figuresOf(detail, stated).sort().join('; ');
}

/** Figures of earlier reports go by their period: `2022-6T=10`. */
function figuresOf(detail: Finding['detail'], stated: Finding['stated']): string[] {
  switch (detail.type) {
    case 'comparison':
      return [...detail.figures].map(([reference, value]) => `${reference}=${figureText(value)}`);
    case 'period': {
      const earlier = detail.earlier.map(({ period, figure }) => `${period}=${figureText(figure)}`);
      return [`${detail.rule.row}=${figureText(detail.figure)}`, ...earlier];
    }
    case 'sameAsBefore':
      return detail.rows.map((row, place) => `${row}=${figureText(detail.figures[place] ?? null)}`);
    case 'reading':
    case 'ownFormula':
    case 'formulaLost':
    case 'formulaOverwritten':
    case 'mixedRounding':
    case 'thirdQuarter':
    case 'starting':
    case 'task':
    case 'structure':
      return [`=${figureText(stated)}`];
  }
}

/** Programs keep fifteen digits of a number, and the sixteenth is noise. */
function figureText(value: number | string | null): string {
  return String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);
}

/** `finding.explained` says whether a row of its rule has a Ghi chú, and `note` what these say now. */
export function explanationState(finding: Finding, note: string, given: Explanation | undefined): ExplanationState {
  if (!given) return { state: finding.explained ? 'unconfirmed' : 'missing' };
  const { text: internal, figures } = given;
  if (internal === null && !finding.explained) return { state: 'missing' };
  if (figures === basisOf(finding)) return { state: 'standing', internal };
  // Whoever rewrites a Ghi chú in the sheet itself explains anew, and has yet to say so.
  if (finding.explained && note !== given.note) return { state: 'unconfirmed' };
  return { state: 'outdated', internal, figures };
}

/** Whether a finding counts as explained: by a Ghi chú or an internal explanation that is not out of date. */
export function isSettled({ state }: ExplanationState): boolean {
  return state === 'standing' || state === 'unconfirmed';
}
