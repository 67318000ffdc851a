import { insertOffer } from '../../../core/presentation/viewmodels/insertOffer';
import type { InsertChoice, InsertOffer } from '../../../core/presentation/viewmodels/insertOffer';
import type { PaneState } from '../state/PaneState';
import { rememberedChoice } from '../state/rememberedChoice';
import { createSelector, memoise } from './createSelector';
import { selectPreferences, selectToday } from './state';

/** Unit and issuer as last time, and the period in force today. */
export const selectFirstChoice = createSelector([selectPreferences, selectToday], (preferences, today): InsertChoice =>
  rememberedChoice({ preferences, today }),
);

const offerOf = memoise(insertOffer);

/** What inserting would add for a choice that may be incomplete. */
export function selectInsertOffer({ sheets, today, language }: PaneState, choice: InsertChoice): InsertOffer {
  return offerOf(choice, sheets, today, language);
}
