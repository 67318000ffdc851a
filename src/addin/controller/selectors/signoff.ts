import { signoffView } from '../../../core/presentation/viewmodels/signoffView';
import type { SignoffView } from '../../../core/presentation/viewmodels/signoffView';
import { createSelector } from './createSelector';
import { selectCurrent, selectLanguage } from './state';

/** What the workbook says of the sign-off of the report that is shown; null without a report. */
export const selectSignoff = createSelector(
  [selectCurrent, selectLanguage],
  (assessment, language): SignoffView | null => (assessment ? signoffView(assessment, language) : null),
);
