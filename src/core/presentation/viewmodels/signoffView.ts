import type { SignoffState } from '../../signoff/verify';
import type { Report } from '../../report/readReport';
import { signoffState } from '../../report/signoffState';
import type { WorkbookMetadata } from '../../report/WorkbookMetadata';
import type { Language } from '../messages';
import { signoffSentence } from '../sentences/signoffSentence';

/** What a workbook says of the sign-off of a report, worded. */
export interface SignoffView {
  readonly state: SignoffState['state'];
  readonly text: string;
}

/** The sign-off of a report as the pane shows it. */
export function signoffView(reading: Report, records: WorkbookMetadata, language: Language): SignoffView {
  const state = signoffState(reading, records);
  return { state: state.state, text: signoffSentence(state, reading.set.edition, language) };
}
