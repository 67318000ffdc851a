import { periodInForce } from '../../../core/period';
import type { InsertChoice } from '../../../core/presentation/viewmodels/insertOffer';
import { remember } from './ActionContext';
import type { ActionContext } from './ActionContext';
import type { PaneState } from './PaneState';

/** The unit and its issuer as they were typed last, and the period in force today. */
export function rememberedChoice({ preferences, today }: Pick<PaneState, 'preferences' | 'today'>): InsertChoice {
  const { year, kind } = periodInForce(today);
  return {
    unit: preferences.get('unit') ?? '',
    issuer: preferences.get('issuer') ?? '',
    number: '',
    date: '',
    year: String(year),
    kind,
    left: (preferences.get('left') ?? '').split(' ').filter((id) => id !== ''),
  };
}

/** What an official typed once need not be typed again. */
export function rememberChoice(context: ActionContext, { unit, issuer, left }: InsertChoice): void {
  remember(context, 'unit', unit);
  remember(context, 'issuer', issuer);
  remember(context, 'left', left.join(' '));
}
