import { explanationState, findingId, isSettled } from '../../signoff/explanations';
import type { ExplanationState } from '../../signoff/explanations';
import type { Explanation, ReportRecord } from '../../signoff/record';
import type { LocatedFinding } from './Assessment';
import type { Report } from '../content/readReport';
import { noteOf } from '../content/notes';

/** The findings with what the record says of their explanations: internal ones count, those out of date do not. */
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

/** How a finding, of which the notes alone say whether it is explained, is explained together with the record. */
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
