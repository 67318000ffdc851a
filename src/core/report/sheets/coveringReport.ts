import { signOf } from '../../layout/referenceLine';
import type { CoveringReport } from '../../layout';
import { isCalendarDate } from '../../base/CalendarDate';
import type { CalendarDate } from '../../base/CalendarDate';

/** Number and date of the covering report as they are typed. */
export interface HeadChoice {
  readonly number: string;
  readonly issuer: string;
  /** `05/12/2022`, or nothing. */
  readonly date: string;
}

/** What a report starts with: the sign of a people's committee is known, others type theirs once. */
export function usualIssuer(unit: string): string {
  return signOf(unit) ?? '';
}

/** Undefined where the date is none; blanks are left to the dots. */
export function coveringReport({ number, issuer, date }: HeadChoice): CoveringReport | undefined {
  const parsed = date.trim() === '' ? null : dateOf(date);
  if (parsed === undefined) return undefined;
  return {
    ...(number.trim() !== '' && { number: oneWord(number) }),
    ...(issuer.trim() !== '' && { issuer: oneWord(issuer) }),
    ...(parsed && { date: parsed }),
  };
}

/** `5/12/2022`, with `.` or `-` as well, as people write dates in Việt Nam. */
function dateOf(text: string): CalendarDate | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDate(date) ? date : undefined;
}

const longest = 40;

function oneWord(text: string): string {
  return text.replace(/\s+/g, '').slice(0, longest);
}
