import { explanationState, findingId, isSettled } from '../../signoff/explanations';
import type { ExplanationState } from '../../signoff/explanations';
import type { Explanation, ReportRecord } from '../../signoff/record';
import type { LocatedFinding } from './Assessment';
import type { Report } from '../content/readReport';
import { noteOf } from '../content/notes';

/** The findings with the explanations of the record applied: internal ones count, outdated ones do not. */
export function withExplanations(
  findings: readonly LocatedFinding[],
  report: Report,
  record: ReportRecord,
): readonly LocatedFinding[] {
  if (record.explanations.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity !== 'explain') return finding;
    const state = stateOf(finding, report, record);
    const explained = isSettled(state);
    if (state.state === 'outdated') return { ...finding, explained, outdated: state.figures };
    return explained === finding.explained ? finding : { ...finding, explained };
  });
}

/** The state of a finding's explanation according to its notes and the record together. */
export function stateOf(
  finding: LocatedFinding,
  report: Report,
  { explanations }: Pick<ReportRecord, 'explanations'>,
): ExplanationState {
  const given = explanationOf(finding, explanations);
  // Notes count only where an explanation was given before.
  return explanationState(finding, given ? noteOf(finding, report) : '', given);
}

export function explanationOf(finding: LocatedFinding, explanations: readonly Explanation[]): Explanation | undefined {
  const id = findingId(finding);
  return explanations.find((one) => one.finding === id);
}
