import { isErrorValue, type Scalar } from './Content';

/** The locales in which the stand-in can read entries and show numbers. */
export type HostLocale = 'vi-VN' | 'en-US';

/** The content that an entry becomes; `format` is the number format that Excel sets on a cell with General. */
export type Entry =
  | { readonly kind: 'value'; readonly value: Scalar; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

interface Punctuation {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
}

const PUNCTUATION: Readonly<Record<HostLocale, Punctuation>> = {
  'vi-VN': { decimal: ',', group: '.', dayFirst: true },
  'en-US': { decimal: '.', group: ',', dayFirst: false },
};

/**
 * Reads an entry as Excel does: formulas, numbers, percentages, dates such as `9/9`, times, booleans; the rest is
 * text. A cell formatted as text keeps everything as text, and so does a leading apostrophe.
 */
export function readEntry(typed: string, format: string, locale: HostLocale, today: Date): Entry {
  if (format === '@') return { kind: 'value', value: typed };
  if (typed.startsWith("'")) return { kind: 'value', value: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: toEnglish(typed, locale) };
  const text = typed.trim();
  const match =
    readBoolean(text) ??
    readNumber(text, format, PUNCTUATION[locale]) ??
    readDate(text, PUNCTUATION[locale], today) ??
    readTime(text);
  if (!match) return { kind: 'value', value: isErrorValue(text.toUpperCase()) ? text.toUpperCase() : typed };
  const keeps = format !== 'General' || match.format === undefined;
  return { kind: 'value', value: match.value, ...(!keeps && { format: match.format }) };
}

interface Reading {
  readonly value: Scalar;
  readonly format?: string;
}

function readBoolean(text: string): Reading | null {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE' } : null;
}

/** Groups must have three digits, so that under vi-VN `1.8` stays text while `1.800` is a number. */
function readNumber(text: string, format: string, punctuation: Punctuation): Reading | null {
  const parts = numberParts(text, punctuation);
  if (!parts) return readMixedFraction(text);
  const { digits, power, isPercent, hasFraction, isGrouped } = parts;
  const number = Number(`${digits}e${power - (isPercent ? 2 : 0)}`);
  if (isPercent) return { value: number, format: hasFraction ? '0.00%' : '0%' };
  if (format.endsWith('%')) return { value: Math.abs(number) >= 1 ? Number(`${digits}e${power - 2}`) : number };
  if (power !== 0) return { value: number, format: '0.00E+00' };
  if (isGrouped) return { value: number, format: hasFraction ? '#,##0.00' : '#,##0' };
  return { value: number };
}

interface NumberParts {
  /** The digits with a decimal point and without group separators. */
  readonly digits: string;
  readonly power: number;
  readonly isPercent: boolean;
  readonly hasFraction: boolean;
  readonly isGrouped: boolean;
}

function numberParts(text: string, { decimal, group }: Punctuation): NumberParts | null {
  const pattern = new RegExp(
    `^(?<sign>[+-]?)(?<open>\\(?)(?<whole>\\d+|\\d{1,3}(?:\\${group}\\d{3})+)?(?:\\${decimal}(?<fraction>\\d*))?(?:e(?<power>[+-]?\\d+))?(?<percent>%?)(?<close>\\)?)$`,
    'i',
  );
  const match = pattern.exec(text)?.groups;
  if (!match) return null;
  const { whole = '', fraction = '' } = match;
  const isBracketed = match['open'] !== '';
  if ((whole === '' && fraction === '') || isBracketed !== (match['close'] !== '')) return null;
  const sign = match['sign'] === '-' || isBracketed ? '-' : '';
  return {
    digits: `${sign}${whole.replaceAll(group, '') || '0'}.${fraction || '0'}`,
    power: Number(match['power'] ?? 0),
    isPercent: match['percent'] === '%',
    hasFraction: fraction !== '',
    isGrouped: whole.includes(group),
  };
}

function readMixedFraction(text: string): Reading | null {
  const match = /^(\d+) (\d+)\/(\d+)$/.exec(text);
  const [whole, upper, lower] = (match ?? []).slice(1).map(Number);
  if (whole === undefined || upper === undefined || !lower) return null;
  return { value: whole + upper / lower, format: lower < 10 ? '# ?/?' : '# ??/??' };
}

/** Reads day and month in the locale's order, else reversed, else as month and year; `17/17` is text. */
function readDate(text: string, { dayFirst }: Punctuation, today: Date): Reading | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (full) {
    const [first, second, year] = [Number(full[1]), Number(full[3]), fullYear(Number(full[4]))];
    return either(year, first, second, dayFirst, 'm/d/yyyy');
  }
  const part = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (!part) return null;
  const [first, second] = [Number(part[1]), Number(part[2])];
  return (
    either(today.getFullYear(), first, second, dayFirst, 'd-mmm') ??
    (second > 99 && second < 1900 ? null : date(fullYear(second), first, 1, 'mmm-yy'))
  );
}

function either(year: number, first: number, second: number, dayFirst: boolean, format: string): Reading | null {
  const inOrder = dayFirst ? date(year, second, first, format) : date(year, first, second, format);
  return inOrder ?? (dayFirst ? date(year, first, second, format) : date(year, second, first, format));
}

/** The serial number of a date; null if there is no such day. */
function date(year: number, month: number, day: number, format: string): Reading | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const real = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real ? { value: Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000), format } : null;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): Reading | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  const format = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** Translates a typed formula to English: in vi-VN, semicolons separate arguments and commas decimals. */
function toEnglish(formula: string, locale: HostLocale): string {
  if (locale === 'en-US') return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',')))
    .join('');
}
