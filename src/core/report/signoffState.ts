import { digestOf } from '../signoff/digest';
import type { SignoffState } from '../signoff/verify';
import { contentOf } from './figureTable';
import type { Report } from './readReport';
import type { WorkbookMetadata } from './WorkbookMetadata';

/** Compares a report as it was read with the sign-off that the workbook carries for it. */
export function signoffState(reading: Report, records: WorkbookMetadata): SignoffState {
  return records.stateOf(reading.set, digestOf(contentOf(reading)));
}
