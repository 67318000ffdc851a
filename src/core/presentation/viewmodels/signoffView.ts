import type { Assessment } from '../../report/assessment/Assessment';
import type { SignoffState } from '../../signoff/verify';
import type { Language } from '../messages';
import { signoffSentence } from '../sentences/signoffSentence';

/** What a workbook says of the sign-off of a report, as a sentence. */
export interface SignoffView {
  readonly state: SignoffState['state'];
  readonly text: string;
}

/** The sign-off of a report as the pane shows it. */
export function signoffView({ report, signoff }: Assessment, language: Language): SignoffView {
  return { state: signoff.state, text: signoffSentence(signoff, report.sheets.edition, language) };
}
