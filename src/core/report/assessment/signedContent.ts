import type { ReportContent } from '../../signoff';
import { figureTable } from '../content/figureTable';
import type { Report } from '../content/readReport';

/** What a sign-off of a report vouches for. */
export function signedContent(report: Report): ReportContent {
  const { edition, unit, periodCode: period } = report.sheets;
  return {
    edition: edition.id,
    unit,
    period,
    rows: figureTable(report).map(({ row, content, note }) => ({ key: row.key, value: content, note })),
    tasks: (report.tasks?.list ?? []).map(({ key, fields }) => ({ key, fields })),
  };
}
