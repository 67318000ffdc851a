import fc from 'fast-check';
import { read, readChoice, type Reading, type ReadingContext } from '../../../src/core/reading';
import { foldText } from '../../../src/core/base/foldText';
import { count, levels, money, percent, readNumber, readText, survey } from './contexts';

const contexts = fc.constantFrom(count, percent, money, survey, levels);

/** Any text, and texts of the pieces that figure cells consist of, which are closer to the grammar. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...['0', '1', '17', '800', '.', ',', ' ', '\u00A0', '\u200B', '\n', "'", '%', '/', '(', ')', '-', '−', '='],
        ...['văn bản', 'không', 'có', 'đạt', 'Có', 'cấp', 'tỷ', 'e', '²', '"', '…', '#', 'ò', 'a', 'q', 'u', '\u0301'],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

describe('reading is total', () => {
  test('any text has a reading, and keeps its text', () => {
    fc.assert(
      fc.property(texts, fc.string(), contexts, (text, numberFormat, context) => {
        const reading = read({ kind: 'text', text }, numberFormat, context);
        if (reading.verdict !== 'blank') expect(reading).toMatchObject({ text });
        expect(reading.verdict).not.toBe('clean');
        expectFinite(reading);
      }),
      { numRuns: 5000 },
    );
  });

  test('any number in any format has a reading', () => {
    const formats = fc.oneof(fc.string(), fc.constantFrom('General', '0%', 'd-mmm', '[h]:mm', '#,##0'));
    const numbers = fc.oneof(fc.double(), fc.integer());
    fc.assert(
      fc.property(numbers, formats, contexts, (value, numberFormat, context) => {
        expectFinite(readNumber(value, numberFormat, context));
      }),
      { numRuns: 5000 },
    );
  });

  test('the value of a choice is one of the list', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = readChoice(text, [{ value: 'Hoàn thành', words: ['HT'] }]);
        expect([undefined, 'Hoàn thành']).toContain(value);
      }),
    );
  });

  test('a text in NFC has the same reading as in NFD', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const { text: _nfc, ...composed } = { text: '', ...readText(text.normalize('NFC'), context) };
        const { text: _nfd, ...decomposed } = { text: '', ...readText(text.normalize('NFD'), context) };
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 3000 },
    );
  });

  // A cell of Excel holds 32,767 characters at most. Only blanks at the ends are read in full.
  test.each([
    ['1'.repeat(32767)],
    ['1 '.repeat(16383)],
    ['(1/1)'.repeat(6553)],
    ['\u200B'.repeat(32766) + '1'],
    ['a '.repeat(16383)],
    ['. '.repeat(16383) + 'a'],
  ])('a cell full of %.10j… is refused for its length before its text is parsed', (text) => {
    for (const context of [count, percent, money, levels])
      expect(readText(text, context)).toEqual({ verdict: 'unreadable', text, reason: 'tooLong' });
  });

  test('a cell full of blanks is read as the letter behind them', () => {
    const text = ' '.repeat(32766) + 'x';
    for (const context of [count, percent, money, levels])
      expect(readText(text, context)).toEqual({ ...readText('x', context), text });
  });
});

function expectFinite(reading: Reading): void {
  if (reading.verdict === 'clean' || reading.verdict === 'convert') {
    expect(Number.isFinite(reading.value)).toBe(true);
    expect(Object.is(reading.value, -0)).toBe(false);
    expect(Number.isInteger(reading.decimals)).toBe(true);
  }
  if (reading.verdict === 'ambiguous') {
    // A dash or "không" in a percentage or a code names no figure; every other doubt is one between figures.
    const namesNone = reading.reason === 'dash' || reading.reason === 'none';
    if (!namesNone) expect(reading.readings.length).toBeGreaterThan(0);
    expect(new Set(reading.readings).size).toBe(reading.readings.length);
    expect(reading.readings.every(Number.isFinite)).toBe(true);
  }
}

describe('a printed figure is read back or is ambiguous', () => {
  const conventions = fc.constantFrom(
    ...['.,', ',.', '\u00A0,', '\u202F,', ' ,', ' .', "'.", '’,', '\u00A0.'].map((signs) => ({
      thousands: signs.charAt(0),
      point: signs.charAt(1),
    })),
  );
  const frames = fc.constantFrom(
    (text: string) => text,
    (text: string) => ` ${text}\u00A0`,
    (text: string) => `${text}.`,
    (text: string) => `"${text}"`,
  );
  const minus = fc.constantFrom('-', '−', '–');

  interface Printing {
    readonly thousands: string;
    readonly point: string;
  }

  function print(value: number, decimals: number, { thousands, point }: Printing, sign: string): string {
    const [integer = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, thousands);
    return `${value < 0 ? sign : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
  }

  function expectBack(
    text: string,
    value: number,
    context: ReadingContext,
    allowed: readonly Reading['verdict'][],
  ): void {
    const reading = readText(text, context);
    expect(['convert', ...allowed]).toContain(reading.verdict);
    if (reading.verdict === 'convert') expect({ text, value: reading.value }).toEqual({ text, value });
    if (reading.verdict === 'ambiguous') expect(reading.readings).toContain(value);
  }

  const large = fc.integer({ min: -999_999_999, max: 999_999_999 });
  const numbers = fc.record({ whole: large, decimals: fc.integer({ min: 0, max: 4 }), isGrouped: fc.boolean() });

  test('every printed count is read back, with or without zeros behind the decimal separator', () => {
    fc.assert(
      fc.property(
        large,
        fc.boolean(),
        fc.integer({ min: 0, max: 2 }),
        conventions,
        minus,
        frames,
        (value, isGrouped, decimals, convention, sign, frame) => {
          const text = print(
            value,
            decimals,
            { ...convention, thousands: isGrouped ? convention.thousands : '' },
            sign,
          );
          expectBack(frame(text), value, count, []);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('every printed sum of money is read back or is ambiguous', () => {
    fc.assert(
      fc.property(numbers, conventions, minus, frames, ({ whole, decimals, isGrouped }, convention, sign, frame) => {
        const value = whole / 10 ** decimals;
        const text = print(value, decimals, { ...convention, thousands: isGrouped ? convention.thousands : '' }, sign);
        expectBack(frame(text), value, money, ['ambiguous']);
      }),
      { numRuns: 3000 },
    );
  });

  // In a percentage, a single separator before three digits is the decimal one (docs/regulation.md, How numbers are
  // written). Grouped whole percentages of 1,000 and more would be read as decimals and are left out.
  test('every printed percentage is read back below 1,000, and above it with decimals', () => {
    const signs = fc.constantFrom('', '%', ' %', '\u00A0%');
    fc.assert(
      fc.property(
        numbers,
        conventions,
        signs,
        minus,
        ({ whole, decimals, isGrouped }, convention, percentSign, sign) => {
          const value = whole / 10 ** decimals;
          fc.pre(Math.abs(value) < 1000 || decimals > 0 || !isGrouped);
          const text = print(
            value,
            decimals,
            { ...convention, thousands: isGrouped ? convention.thousands : '' },
            sign,
          );
          expectBack(text + percentSign, value, percent, []);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a count with decimals is never read as whole', () => {
    fc.assert(
      fc.property(numbers, conventions, ({ whole, decimals, isGrouped }, convention) => {
        const value = whole / 10 ** decimals;
        fc.pre(!Number.isInteger(value) && decimals !== 3);
        const text = print(value, decimals, { ...convention, thousands: isGrouped ? convention.thousands : '' }, '-');
        expect(['ambiguous', 'unreadable']).toContain(readText(text, count).verdict);
      }),
    );
  });
});

describe('foldText', () => {
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('folding gives the same text for NFC and NFD', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
      { numRuns: 5000 },
    );
  });
});
