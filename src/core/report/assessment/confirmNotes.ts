import { basisOf, findingId } from '../../signoff/explanations';
import { withExplanation } from '../../signoff/record';
import type { ReportRecord } from '../../signoff/record';
import { noteOf } from '../content/notes';
import type { Report } from '../content/readReport';
import type { Assessment, LocatedFinding } from './Assessment';
import { explanationOf } from './explanations';

/** The findings with a Ghi chú of which nobody has confirmed that it explains them with their present figures. */
export function unconfirmedFindings({ findings }: Pick<Assessment, 'findings'>): readonly LocatedFinding[] {
  return findings.filter(({ explanation }) => explanation?.state === 'unconfirmed');
}

/**
 * The record in which somebody has confirmed that a finding is explained for its present figures: a Ghi chú stands for
 * itself, an internal text that is out of date holds for the new figures. Which text the pane wrote stays known.
 */
export function withConfirmation(record: ReportRecord, finding: LocatedFinding, report: Report): ReportRecord {
  const before = explanationOf(finding, record.explanations);
  return withExplanation(record, {
    finding: findingId(finding),
    figures: basisOf(finding),
    note: noteOf(finding, report),
    text: finding.explanation?.state === 'unconfirmed' ? null : (before?.text ?? null),
    ...(before?.printed !== undefined && { printed: before.printed }),
  });
}
