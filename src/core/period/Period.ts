import { periodKinds } from '../base/PeriodKind';
import type { PeriodKind } from '../base/PeriodKind';

export interface Period {
  readonly year: number;
  readonly kind: PeriodKind;
}

/** A period may be of these years; outside of them a typing error is likelier than a report. */
export const periodYears = { first: 2000, last: 2100 } as const;

export type ParsedPeriod =
  | { readonly ok: true; readonly period: Period }
  /** shape: the text is not YEAR-KIND; kind: it is none of `periodKinds`; year: it is outside of `periodYears`. */
  | { readonly ok: false; readonly reason: 'shape' | 'kind' | 'year' };

/** Parses `2022-6T` in capital or small letters, without anything around it. Never throws. */
export function parsePeriod(text: string): ParsedPeriod {
  const [, digits, letters] = /^([0-9]{4})-([0-9a-z]+)$/i.exec(text) ?? [];
  if (digits === undefined || letters === undefined) return { ok: false, reason: 'shape' };
  const kind = periodKinds.find((candidate) => candidate === letters.toUpperCase());
  if (kind === undefined) return { ok: false, reason: 'kind' };
  const year = Number(digits);
  if (year < periodYears.first || year > periodYears.last) return { ok: false, reason: 'year' };
  return { ok: true, period: { year, kind } };
}

/** Formats a period as `2022-6T`; `parsePeriod` reads the text back. */
export function formatPeriod({ year, kind }: Period): string {
  return `${year}-${kind}`;
}

/** Compares periods for Array.sort: negative if `a` falls due before `b`, zero for the same period. */
export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind);
}
