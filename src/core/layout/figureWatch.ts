import { quoteTab } from '../base/address';

/** The figures of a form as they stood, to be compared natively with those that stand there later. */
export interface WatchedForm {
  /** Named where its figures have changed. */
  readonly label: string;
  readonly tab: string;
  /** Letters of the columns of codes and figures. */
  readonly columns: { readonly code: string; readonly figure: string };
  /** Every row by its code, with its number; null for a row without one: blank, or a text. */
  readonly figures: ReadonlyMap<string, number | null>;
}

/** Rows of a sheet that are compared; a form has less than a hundred. */
const deepest = 500;

/**
 * A formula of Excel 2010 that is true while every row has the number that it had, found by its code: sorted, moved and
 * inserted rows do no harm. Every code weighs another prime, so that exchanged figures differ; a number and a blank differ
 * by the second sum. False where the sheet is gone.
 */
export function unchangedFormula({ tab, columns, figures }: WatchedForm): string {
  const codes = [...figures.keys()];
  const weights = primes(codes.length);
  const numbers = [...figures.values()];
  const sum = numbers.reduce<number>((total, number, index) => total + (number ?? 0) * (weights[index] ?? 0), 0);
  const filled = numbers.reduce<number>((total, number, index) => total + (number === null ? 0 : (weights[index] ?? 0)), 0); // prettier-ignore
  const column = (letters: string): string => `${quoteTab(tab)}!$${letters}$1:$${letters}$${String(deepest)}`;
  const list = codes.map((code) => `"${code}"`).join(',');
  const weight = `MMULT(--(${column(columns.code)}={${list}}),{${weights.join(';')}})`;
  const figure = column(columns.figure);
  // Programs add up in another order: the last of fifteen digits may differ.
  const tolerance = Math.max(0.001, Math.abs(sum) * 1e-11);
  const same = `ABS(SUMPRODUCT(${weight},${figure})-(${plain(sum)}))<${plain(tolerance)}`;
  return `IFERROR(AND(${same},SUMPRODUCT(${weight},--ISNUMBER(${figure}))=${String(filled)}),FALSE)`;
}

/** A number as a formula states it, without an exponent that would need a sign. */
function plain(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/** The first primes from eleven on. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 11; found.length < count; number += 2)
    if (
      !Array.from({ length: Math.floor(Math.sqrt(number)) - 1 }, (_, index) => index + 2).some((d) => number % d === 0)
    )
      found.push(number);
  return found;
}
