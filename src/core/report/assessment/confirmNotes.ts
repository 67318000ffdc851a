import { basisOf, findingId } from '../../signoff/explanations';
import { withExplanation } from '../../signoff/record';
import type { ReportRecord } from '../../signoff/record';
import { noteOf } from '../content/notes';
import type { Report } from '../content/readReport';
import type { Assessment, LocatedFinding } from './Assessment';

/** The findings with a Ghi chú of which nobody has confirmed that it explains them with their present figures. */
export function unconfirmedFindings({ findings }: Assessment): readonly LocatedFinding[] {
  return findings.filter(({ explanation }) => explanation?.state === 'unconfirmed');
}

/** The record in which somebody has confirmed that the notes of some findings explain them. */
export function withConfirmedNotes(
  record: ReportRecord,
  findings: readonly LocatedFinding[],
  report: Report,
): ReportRecord {
  return findings.reduce((changed, finding) => {
    const given = { finding: findingId(finding), figures: basisOf(finding), note: noteOf(finding, report), text: null };
    return withExplanation(changed, given);
  }, record);
}
