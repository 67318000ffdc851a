import type { Assessment } from '../../report/assessment/Assessment';
import type { SignoffState } from '../../signoff/verify';
import type { Language } from '../messages';
import { changedPlaces } from './changedPlaces';
import type { FigureView } from './FigureView';
import { signoffSentence } from '../sentences/signoffSentence';

/** What a workbook says of the sign-off of a report, as a sentence. */
export interface SignoffView {
  readonly state: SignoffState['state'];
  readonly text: string;
  /** Where the report differs from what was signed off. */
  readonly changed: readonly FigureView[];
}

/** The sign-off of a report as the pane shows it. */
export function signoffView(assessment: Assessment, language: Language): SignoffView {
  const { report, signoff } = assessment;
  const text = signoffSentence(signoff, report.sheets.edition, language);
  return { state: signoff.state, text, changed: changedPlaces(assessment, language) };
}
