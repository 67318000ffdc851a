import { assess } from '../../src/core/report/assessment/assess';
import type { Assessment } from '../../src/core/report/assessment/Assessment';
import type { Report } from '../../src/core/report/content/readReport';
import { noMetadata } from '../../src/core/report/metadata/WorkbookMetadata';

/** A report of a workbook that holds no other report and carries nothing beside its sheets. */
export function assessed(report: Report): Assessment {
  return assess(report, { reports: [report], metadata: noMetadata });
}
