import type { Assessment } from '../../../core/report/assessment/Assessment';
import type { Report } from '../../../core/report/content/readReport';
import type { Language } from '../../../core/presentation/messages/Language';
import { startMessages } from '../../../core/presentation/messages/start';
import type { StartMessages } from '../../../core/presentation/messages/start';
import type { PaneState } from '../state/PaneState';
import { currentAssessment, currentReport } from '../state/reports';

/** Parts of the state, as inputs of the selectors and for components that show them as they are. */
export const selectLanguage = ({ language }: PaneState): Language => language;
/** The first messages, in the language of the pane; `selectWords` gives all. */
export const selectStartWords = ({ language }: PaneState): StartMessages => startMessages[language];
export const selectActivity = ({ activity }: PaneState): PaneState['activity'] => activity;
export const selectIsOpening = ({ isOpening }: PaneState): boolean => isOpening;
export const selectIsReadOnly = ({ isReadOnly }: PaneState): boolean => isReadOnly;
export const selectVerdict = ({ verdict }: PaneState): PaneState['verdict'] => verdict;
export const selectSheets = ({ sheets }: PaneState): PaneState['sheets'] => sheets;
export const selectAssessments = ({ assessments }: PaneState): PaneState['assessments'] => assessments;
/** The report that is shown with all that is said of it. */
export const selectCurrent = (state: PaneState): Assessment | undefined => currentAssessment(state);
export const selectMetadata = ({ metadata }: PaneState): PaneState['metadata'] => metadata;
export const selectToday = ({ today }: PaneState): PaneState['today'] => today;
export const selectPreferences = ({ preferences }: PaneState): PaneState['preferences'] => preferences;
/** The report that is shown, as it was last read. */
export const selectCurrentReport = (state: PaneState): Report | undefined => currentReport(state);

/** Nothing can be started that only reads. */
export function selectIsBusy({ activity }: PaneState): boolean {
  return activity !== null;
}

/** Nothing can be started that writes. */
export function selectIsLocked({ activity, isReadOnly }: PaneState): boolean {
  return activity !== null || isReadOnly;
}
