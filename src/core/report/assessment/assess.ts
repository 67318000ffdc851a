import type { ThirdQuarter } from '../../catalogue';
import type { Report } from '../content/readReport';
import type { WorkbookMetadata } from '../metadata/WorkbookMetadata';
import { priorFindings } from '../priorPeriods/priorFindings';
import { priorPeriodsOf } from '../priorPeriods/priorPeriodsOf';
import { thirdQuarterOf } from '../priorPeriods/thirdQuarterOf';
import type { Assessment } from './Assessment';
import { count, verdict } from './counts';
import { withExplanations } from './explanations';
import type { ToolTexts } from './explanations';
import { findingsOfReport } from './findingsOfReport';
import type { ImportedReport } from './ImportedReport';
import { signoffState } from './signoffState';
import { usePriors } from './usePriors';

/** What a report is assessed with, besides its own sheets. */
export interface AssessmentContext {
  /** All reports of the workbook; those of earlier periods of the same unit are prior periods. */
  readonly reports: readonly Report[];
  /** What the workbook carries beside its sheets: explanations, sign-offs, figures of prior periods. */
  readonly metadata: WorkbookMetadata;
  /** Reports out of files that may serve as prior periods. */
  readonly imported?: readonly ImportedReport[];
  /** Whether those of another name for the unit serve as well. */
  readonly isAnyUnit?: boolean;
  /** What Quý III of the report's year holds, whatever the workbook says. */
  readonly thirdQuarter?: ThirdQuarter | undefined;
  /** What the program itself says of findings, which explains nothing where it stands as an explanation. */
  readonly toolTexts?: ToolTexts;
}

/**
 * Judges a report: its findings with their explanations, counts, verdict, the state of its sign-off and the prior periods
 * that it was compared with. The only place where these come together, whatever the report came from.
 */
export function assess(report: Report, context: AssessmentContext): Assessment {
  const { reports, metadata, imported = [], isAnyUnit = false } = context;
  const record = metadata.of(report.sheets);
  const used = usePriors(imported, report, reports, { record, isAnyUnit });
  const thirdQuarter = context.thirdQuarter ?? thirdQuarterOf(report.sheets, metadata.record, imported.map(answerOf));
  const priors = priorPeriodsOf(report, reports, used.given, record);
  const found = findingsOfReport(report, priorFindings(report, priors, thirdQuarter), record);
  const findings = withExplanations(found, report, record, context.toolTexts);
  const counts = count(findings);
  return {
    report,
    record,
    priors,
    imported: used.priors,
    findings,
    counts,
    verdict: verdict(counts),
    signoff: signoffState(report, metadata),
  };
}

function answerOf({ unit, period, assessment }: ImportedReport): {
  readonly unit: string | null;
  readonly period: ImportedReport['period'];
  readonly thirdQuarter: ThirdQuarter | undefined;
} {
  return { unit, period, thirdQuarter: assessment?.record.thirdQuarter };
}
