import { digestOf } from '../../signoff/digest';
import type { SignoffState } from '../../signoff/verify';
import { signedContent } from './signedContent';
import type { Report } from '../content/readReport';
import type { WorkbookMetadata } from '../metadata/WorkbookMetadata';

/** Compares a report as it was read with the sign-off that the workbook carries for it. */
export function signoffState(report: Report, metadata: WorkbookMetadata): SignoffState {
  return metadata.stateOf(report.sheets, (scope) => digestOf(signedContent(report), scope));
}
