import { periodInForce } from '../../../core/period';
import type { CalendarDate } from '../../../core/base/CalendarDate';
import type { InsertChoice } from '../../../core/presentation/viewmodels/insertOffer';
import type { Preferences } from '../../../core/port/Preferences';

/** What an official typed once need not be typed again: the unit and its sign. The period is today's. */
export function rememberedChoice(memory: Preferences, today: CalendarDate): InsertChoice {
  const { year, kind } = periodInForce(today);
  return {
    unit: memory.get('unit') ?? '',
    issuer: memory.get('issuer') ?? '',
    number: '',
    date: '',
    year: String(year),
    kind,
    left: (memory.get('left') ?? '').split(' ').filter((id) => id !== ''),
  };
}

export function rememberChoice(memory: Preferences, { unit, issuer, left }: InsertChoice): void {
  memory.set('unit', unit);
  memory.set('issuer', issuer);
  memory.set('left', left.join(' '));
}
