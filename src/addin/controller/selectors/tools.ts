import { fillOffer } from '../../../core/presentation/quickFixes/fillOffer';
import type { FillOffer } from '../../../core/presentation/quickFixes/fillOffer';
import { headOffer, standingChoice } from '../../../core/presentation/quickFixes/headOffer';
import type { HeadOffer } from '../../../core/presentation/quickFixes/headOffer';
import { restoreOffers } from '../../../core/presentation/quickFixes/restoreOffer';
import type { RestoreOffer } from '../../../core/presentation/quickFixes/restoreOffer';
import type { HeadChoice } from '../../../core/report/sheets/coveringReport';
import type { PaneState } from '../state/PaneState';
import { currentReport } from '../state/reports';
import { createSelector, memoise } from './createSelector';
import { selectFirstChoice } from './insert';
import { selectCurrentReport, selectLanguage } from './state';

/** The formulas of totals and ratios that can be put back. */
export const selectFillOffer = createSelector([selectCurrentReport, selectLanguage], (report, language): FillOffer =>
  report ? fillOffer(report, language) : { empties: [], typed: [] },
);

/** What the forms of the report say of the covering report, and the sign as it was typed last where they have none. */
export const selectStandingHead = createSelector(
  [selectCurrentReport, selectFirstChoice],
  (report, { issuer }): HeadChoice => {
    const standing = report ? standingChoice(report) : { number: '', issuer: '', date: '' };
    return { ...standing, issuer: standing.issuer || issuer };
  },
);

const headOfferOf = memoise(headOffer);
const noHeadOffer: HeadOffer = { changes: [], problem: null };

/** The lines on the covering report as a choice, which may be incomplete, would have them. */
export function selectHeadOffer(state: PaneState, choice: HeadChoice): HeadOffer {
  const report = currentReport(state);
  return report ? headOfferOf(report, choice, state.language) : noHeadOffer;
}

/** The forms whose looks and checks can be put back. */
export const selectRestoreOffers = createSelector(
  [selectCurrentReport, selectLanguage],
  (report, language): readonly RestoreOffer[] => (report ? restoreOffers(report, language) : []),
);
