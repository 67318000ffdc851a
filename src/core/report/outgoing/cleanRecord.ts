import { basisOf, findingId } from '../../signoff/explanations';
import { emptyRecord, withReport } from '../../signoff/record';
import type { Explanation, ReportRecord } from '../../signoff/record';
import type { Assessment, LocatedFinding } from '../assessment/Assessment';
import { assess } from '../assessment/assess';
import type { ToolTexts } from '../assessment/explanations';
import { noteOf } from '../content/notes';
import type { Report } from '../content/readReport';
import { WorkbookMetadata } from '../metadata/WorkbookMetadata';

/**
 * What the receiver of a report needs of its record: the sign-off, which forms are not owed, and which findings are
 * explained. `withheld` takes the place of every internal explanation. Past checks, figures of prior periods,
 * explanations that no longer count and what the pane once wrote are left out.
 */
export function cleanRecord({ report, record }: Assessment, withheld: string, toolTexts?: ToolTexts): ReportRecord {
  const { edition, period, unit, signoff, thirdQuarter, notOwed = [] } = record;
  const own: ReportRecord = {
    edition,
    period,
    unit,
    explanations: [],
    signoff,
    ...(thirdQuarter && { thirdQuarter }),
    ...(notOwed.length > 0 && { notOwed }),
    history: [],
  };
  // Without prior periods there are fewer findings; explanations of the others would tell of those periods.
  const alone = { ...own, explanations: record.explanations };
  const metadata = new WorkbookMetadata(withReport(emptyRecord, alone), { isDamaged: false, trace: null });
  const { findings } = assess(report, { reports: [report], metadata, ...(toolTexts && { toolTexts }) });
  return { ...own, explanations: findings.flatMap((finding) => explanationFor(finding, report, withheld)) };
}

function explanationFor(finding: LocatedFinding, report: Report, withheld: string): readonly Explanation[] {
  const { explanation } = finding;
  if (explanation?.state !== 'standing') return [];
  return [
    {
      finding: findingId(finding),
      figures: basisOf(finding),
      note: noteOf(finding, report),
      text: explanation.internal === null ? null : withheld,
    },
  ];
}
