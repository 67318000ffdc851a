import { read, type Reading, type ReadingContext } from '../../../src/core/reading';
import { assertNever } from '../../../src/core/base/assertNever';

export const count: ReadingContext = {
  type: 'count',
  unitWords: ['văn bản', 'cơ quan, đơn vị', 'hồ sơ'],
  codes: [],
  // The dates are 01/01/2021 to 31/12/2022.
  dates: { from: 44197, to: 44926 },
};
export const percent: ReadingContext = { type: 'percent', unitWords: ['sở, ngành'], codes: [] };
export const money: ReadingContext = { type: 'money', unitWords: ['triệu đồng'], codes: [] };
export const survey: ReadingContext = {
  type: 'code',
  unitWords: [],
  codes: [
    { value: 1, words: ['Có'] },
    { value: 0, words: ['Không'] },
  ],
};
/** The codes of row 7:2; one of their words begins with the number of another code. */
export const levels: ReadingContext = {
  type: 'code',
  unitWords: [],
  codes: [
    { value: 0, words: ['Chưa có'] },
    { value: 1, words: ['2 cấp'] },
    { value: 2, words: ['3 cấp'] },
  ],
};

export function readText(text: string, context: ReadingContext): Reading {
  return read({ kind: 'text', text }, 'General', context);
}

export function readNumber(value: number, numberFormat: string, context: ReadingContext): Reading {
  return read({ kind: 'number', value }, numberFormat, context);
}

/** Writes a reading in one line: `convert 100 of 17/17 %`, `ambiguous 5 9 (date)`, `clean 45000 (date 15/3/2023)`. */
export function line(reading: Reading): string {
  switch (reading.verdict) {
    case 'blank':
      return 'blank';
    case 'clean':
    case 'convert': {
      const { verdict, value, doubt } = reading;
      const parts = 'parts' in reading ? ` of ${reading.parts.numerator}/${reading.parts.denominator}` : '';
      const sign = 'explicitPercent' in reading ? ' %' : '';
      return `${verdict} ${value}${parts}${sign}${doubt === undefined ? '' : ` (${question(doubt)})`}`;
    }
    case 'ambiguous': {
      const parts = reading.parts === undefined ? '' : ` of ${reading.parts.numerator}/${reading.parts.denominator}`;
      return `${['ambiguous', ...reading.readings].join(' ')}${parts} (${reading.reason})`;
    }
    case 'unreadable':
      return `unreadable (${reading.reason})`;
    default:
      return assertNever(reading);
  }
}

function question(doubt: (Reading & { verdict: 'clean' })['doubt'] & object): string {
  return doubt.kind === 'date'
    ? `date ${doubt.date.day}/${doubt.date.month}/${doubt.date.year}`
    : `${doubt.kind} ${doubt.alternative}`;
}
