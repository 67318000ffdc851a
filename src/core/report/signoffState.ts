import { digestOf } from '../signoff/digest';
import type { SignoffState } from '../signoff/verify';
import { contentOf } from './figureTable';
import type { SetReading } from './readReport';
import type { Records } from './WorkbookMetadata';

/** Compares a report as it was read with the sign-off that the workbook carries for it. */
export function signoffState(reading: SetReading, records: Records): SignoffState {
  return records.stateOf(reading.set, digestOf(contentOf(reading)));
}
