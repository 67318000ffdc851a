import { hasComparison } from '../../../core/layout/comparisonColumns';
import { createSelector } from './createSelector';
import { selectCurrentReport } from './state';

/** Whether any form of the report has columns of comparison. */
export const selectHasComparison = createSelector([selectCurrentReport], (report) =>
  report ? [...report.forms.values()].some(({ sheet }) => hasComparison(sheet)) : false,
);
