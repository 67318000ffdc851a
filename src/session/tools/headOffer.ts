import { appendixReference } from '../../layout/appendixPlan';
import { formReference } from '../../layout/formPlan';
import { findReference, signOf } from '../../layout/referenceLine';
import type { CoveringReport } from '../../layout';
import { isCalendarDate } from '../../period';
import type { CalendarDate } from '../../period';
import type { CellChange } from '../fixes/Fix';
import { headOf } from '../headOf';
import type { SetReading } from '../readSet';
import { Phrases } from '../wording';
import { messages } from '../wording/words';
import type { Language } from '../wording/words';

/** Number and date of the covering report as they are typed. */
export interface HeadChoice {
  readonly number: string;
  readonly issuer: string;
  /** `05/12/2022`, or nothing. */
  readonly date: string;
}

export interface HeadOffer {
  readonly changes: readonly HeadChange[];
  /** What is wrong with the date; null where nothing is. */
  readonly problem: string | null;
}

export interface HeadChange extends CellChange {
  readonly isReworded: boolean;
}

/** The lines on the covering report that would change, form by form. */
export function headOffer(reading: SetReading, choice: HeadChoice, language: Language): HeadOffer {
  const m = messages[language];
  const report = coveringReport(choice);
  if (!report) return { changes: [], problem: m.fixes.head.badDate };
  const { set, forms, tasks } = reading;
  const head = headOf(set, report);
  const phrases = new Phrases(set.edition, language, '');
  const sheets = [
    ...[...forms].map(([id, form]) => ({ id, ...form, text: formReference(head) })),
    ...(tasks ? [{ id: set.edition.appendix.id, ...tasks, text: appendixReference(head) }] : []),
  ];
  const changes = sheets.flatMap(({ id, tab, sheet, text }): readonly HeadChange[] => {
    const found = findReference(sheet);
    if (!found || found.text === text) return [];
    const { cell, text: was, isReworded } = found;
    const change = { tab, cell, was: { kind: 'text', text: was }, now: { kind: 'text', text } } as const;
    return [{ ...change, label: phrases.form(id), text, isReworded }];
  });
  return { changes, problem: null };
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
