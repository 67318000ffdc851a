import { findingId, isExplainedBy } from '../../signoff/explanations';
import type { Explanation, ReportRecord } from '../../signoff/record';
import type { LocatedFinding } from '../CheckResult';

/** The findings with what the record says of their explanations: internal ones count, those out of date do not. */
export function withExplanations(
  findings: readonly LocatedFinding[],
  { explanations }: ReportRecord,
): readonly LocatedFinding[] {
  if (explanations.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.severity !== 'explain') return finding;
    const explained = isExplainedBy(finding, explanationOf(finding, explanations));
    return explained === finding.explained ? finding : { ...finding, explained };
  });
}

export function explanationOf(finding: LocatedFinding, explanations: readonly Explanation[]): Explanation | undefined {
  const id = findingId(finding);
  return explanations.find((one) => one.finding === id);
}
