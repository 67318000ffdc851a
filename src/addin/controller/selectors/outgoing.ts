import { outgoingView } from '../../../core/presentation/viewmodels/outgoingView';
import type { OutgoingView } from '../../../core/presentation/viewmodels/outgoingView';
import { createSelector } from './createSelector';
import { selectAssessments, selectCurrent, selectLanguage, selectSheets } from './state';

/** What goes out of the report that is shown, without its checks and with them. */
export interface OutgoingViews {
  readonly plain: OutgoingView;
  readonly withChecks: OutgoingView;
}

export const selectOutgoing = createSelector(
  [selectCurrent, selectSheets, selectAssessments, selectLanguage],
  (assessment, sheets, assessments, language): OutgoingViews | null => {
    if (!assessment) return null;
    const viewOf = (hasChecks: boolean): OutgoingView =>
      outgoingView(assessment, { sheets, assessments }, hasChecks, language);
    return { plain: viewOf(false), withChecks: viewOf(true) };
  },
);
