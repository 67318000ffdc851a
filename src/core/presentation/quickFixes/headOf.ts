import type { ReportHead } from '../../layout';
import { sheetWords } from '../messages';
import type { ReportSheets } from '../../report/sheets/ReportSheets';

/** The head of a report that is in the workbook already, for rendering parts of its sheets anew. */
export function headOf({ edition, period, periodCode, unit }: ReportSheets, report?: ReportHead['report']): ReportHead {
  return { edition, period: { ...period, text: periodCode }, unit, words: sheetWords, ...(report && { report }) };
}
