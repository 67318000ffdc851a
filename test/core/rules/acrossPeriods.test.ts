import { editions } from '../../../src/core/catalogue';
import type { PriorSlot, ThirdQuarter } from '../../../src/core/catalogue';
import type { PeriodKind } from '../../../src/core/base/PeriodKind';
import { periodFindings } from '../../../src/core/rules';
import type { PriorReport, Finding } from '../../../src/core/rules';
import { columnsOf } from '../../support/table';

const [edition] = editions();
if (!edition) throw new Error('no edition is shipped');

const codes: Readonly<Record<PriorSlot, string>> = {
  Q1: '2022-Q1',
  '6T': '2022-6T',
  Q3: '2022-Q3',
  N: '2022-N',
  'previous N': '2021-N',
};

/**
 * A table whose first line names the periods, the report itself last: `| row | Q1 | 6T |`. Empty cells are missing,
 * a note stands behind the last figure after a slash.
 */
function findings(table: string, thirdQuarter?: ThirdQuarter): readonly Finding[] {
  const [head = [], ...lines] = columnsOf(table);
  const slots = head.slice(1) as PriorSlot[]; // the tables of this file name periods
  const column = (place: number): ReadonlyMap<string, string> =>
    new Map(lines.map((line) => [`BM${line[0] ?? ''}`, line[place + 1] ?? '']));
  const figureOf = (place: number) => {
    const cells = column(place);
    return (key: string): number => {
      const [text = ''] = (cells.get(key) ?? '').split('/');
      return text.trim() === '' ? NaN : Number(text);
    };
  };
  const last = slots.length - 1;
  const notes = column(last);
  const kind = slots[last] as PeriodKind; // as above
  const earlier = slots.slice(0, last).map((slot, place): PriorReport => ({
    slot,
    sourceOf: () => ({ period: codes[slot], file: `${slot}.xlsx` }),
    figure: figureOf(place),
  }));
  const isNoted = (key: string): boolean => /\/\s*\S/.test(notes.get(key) ?? '');
  return periodFindings(edition!, { kind, figure: figureOf(last), isNoted }, [...earlier].reverse(), thirdQuarter);
}

/** `explain BM3.3.1.1-period 8 < 6T 10`: the severity, the rule, the figure and what it was compared with. */
function told(found: readonly Finding[]): readonly string[] {
  return found.map(({ severity, explained, rule, stated, detail }) => {
    const state = explained ? 'explained' : severity;
    if (detail.type !== 'period') return `${state} ${rule}`;
    const earlier = detail.earlier.map(({ period, figure }) => `${period} ${String(figure)}`).join(' + ');
    return `${state} ${rule} ${String(stated)}, ${earlier}`;
  });
}

describe('a flow satisfies Q1 ≤ 6T ≤ N and 6T + Q3 ≤ N', () => {
  test('a flow that grew or stayed gives no finding', () => {
    expect(
      findings(`
        | row     | Q1 | 6T |
        | 3:3.1.1 | 10 | 10 |
        | 3:3.2.1 | 10 | 30 |`),
    ).toEqual([]);
  });

  test('a flow of 6 tháng below that of Quý I must be explained', () => {
    expect(
      findings(`
        | row     | Q1 | 6T |
        | 3:3.1.1 | 10 |  8 |`),
    ).toEqual([
      {
        rule: 'BM3.3.1.1-period',
        kind: 'rule',
        severity: 'explain',
        target: { type: 'row', form: 'BM3', row: 'BM3:3.1.1' },
        stated: 8,
        expected: null,
        explained: false,
        detail: {
          type: 'period',
          rule: expect.objectContaining({ relation: 'notBelow', earlier: ['Q1'], later: '6T' }) as unknown,
          figure: 8,
          earlier: [{ period: '2022-Q1', file: 'Q1.xlsx', figure: 10 }],
        },
      },
    ]);
  });

  test('a Ghi chú explains a flow that fell', () => {
    expect(told(findings('| row | Q1 | 6T |\n| 3:3.1.1 | 10 | 8 / đã rà soát lại |'))).toEqual([
      'explained BM3.3.1.1-period 8, 2022-Q1 10',
    ]);
  });

  test('a year below 6 tháng gives one finding, although it is below the sum with Quý III as well', () => {
    expect(told(findings('| row | 6T | Q3 | N |\n| 3:3.1.1 | 10 | 4 | 9 |'))).toEqual([
      'explain BM3.3.1.1-period 9, 2022-6T 10',
    ]);
  });

  test('a year below the sum of 6 tháng and Quý III must be explained', () => {
    expect(
      told(
        findings(`
          | row     | 6T | Q3 | N  |
          | 3:3.1.1 | 10 |  4 | 13 |
          | 3:3.2.1 | 10 |  4 | 14 |
          | 3:3.3.1 | 10 |    | 11 |`),
      ),
    ).toEqual(['explain BM3.3.1.1-period 13, 2022-6T 10 + 2022-Q3 4']);
  });

  test('a year is compared with the sum of Quý I and Quý III where 6 tháng is not at hand', () => {
    expect(
      told(findings('| row | Q1 | Q3 | N |\n| 3:3.1.1 | 5 | 4 | 8 |\n| 3:3.2.1 | 5 | 4 | 9 |', 'quarter')),
    ).toEqual(['explain BM3.3.1.1-period 8, 2022-Q1 5 + 2022-Q3 4']);
  });

  test('no sum with Quý III is compared where nothing says what Quý III holds', () => {
    const table = '| row | Q1 | Q3 | N |\n| 3:3.1.1 | 10 | 30 | 38 |\n| 3:3.2.1 | 10 | 30 | 29 |';
    expect(told(findings(table))).toEqual(['explain BM3.3.2.1-period 29, 2022-Q3 30']);
    expect(told(findings(table, 'quarter'))).toEqual([
      'explain BM3.3.1.1-period 38, 2022-Q1 10 + 2022-Q3 30',
      'explain BM3.3.2.1-period 29, 2022-Q1 10 + 2022-Q3 30',
    ]);
  });

  test('Quý III of a quarter may be below 6 tháng', () => {
    expect(findings('| row | 6T | Q3 |\n| 3:3.1.1 | 10 | 4 |')).toEqual([]);
  });

  test('a missing figure decides nothing, whereas zero is a figure', () => {
    expect(
      told(
        findings(`
          | row     | Q1 | 6T |
          | 3:3.1.1 |    |  8 |
          | 3:3.2.1 | 10 |    |
          | 3:3.3.1 | 10 |  0 |`),
      ),
    ).toEqual(['explain BM3.3.3.1-period 0, 2022-Q1 10']);
  });

  test('flows of Quý I may be far below those of the year before, as they count anew', () => {
    expect(findings('| row | previous N | Q1 |\n| 3:3.1.1 | 100 | 8 |')).toEqual([]);
  });
});

describe('whether Quý III holds nine months is asked once', () => {
  const rows = (quarter: string): string => `
    | row     | 6T | Q3 |
    | 3:3.1.1 | 10 | ${quarter} |
    | 3:3.2.1 | 20 | 30 |
    | 3:3.3.1 | 30 | 45 |
    | 1:1     |  8 | 12 |
    | 2:2.1   |  0 |  0 |`;

  test('one question is asked where most flows are not below 6 tháng, and a flow that fell is compared as nine months', () => {
    const found = findings(rows(' 9'));
    expect(told(found)).toEqual(['notice thirdQuarter-period', 'explain BM3.3.1.1-period 9, 2022-6T 10']);
    expect(found[0]).toMatchObject({
      target: { type: 'workbook' },
      // The row that is zero in both tells nothing.
      detail: { rows: 4, notBelow: 3, earlier: [{ period: '2022-6T', file: '6T.xlsx' }] },
    });
  });

  test('either answer ends the question', () => {
    expect(told(findings(rows(' 9'), 'nineMonths'))).toEqual(['explain BM3.3.1.1-period 9, 2022-6T 10']);
    expect(told(findings(rows(' 9'), 'quarter'))).toEqual([]);
  });

  test('half of the rows or only two rows raise no question', () => {
    expect(findings('| row | 6T | Q3 |\n| 3:3.1.1 | 10 | 12 |\n| 3:3.2.1 | 10 | 12 |\n| 1:1 | 8 | 5 |\n| 3:3.3.1 | 9 | 1 |')).toEqual([]); // prettier-ignore
    expect(findings('| row | 6T | Q3 |\n| 3:3.1.1 | 10 | 12 |\n| 3:3.2.1 | 10 | 12 |')).toEqual([]);
  });

  test('nine months are a part of the year and are not added to 6 tháng', () => {
    const table = `
      | row     | 6T | Q3 | N  |
      | 3:3.1.1 | 10 | 15 | 20 |
      | 3:3.2.1 | 20 | 30 | 29 |
      | 3:3.3.1 | 30 | 45 | 60 |`;
    expect(told(findings(table))).toEqual(['notice thirdQuarter-period', 'explain BM3.3.2.1-period 29, 2022-Q3 30']);
    expect(told(findings(table, 'quarter'))).toEqual([
      'explain BM3.3.1.1-period 20, 2022-6T 10 + 2022-Q3 15',
      'explain BM3.3.2.1-period 29, 2022-6T 20 + 2022-Q3 30',
      'explain BM3.3.3.1-period 60, 2022-6T 30 + 2022-Q3 45',
    ]);
  });
});

describe('a figure of the year to date never falls, whichever earlier report is at hand', () => {
  test.each([
    ['| row | Q1 | 6T |\n| 6:1.2 | 9 | 8 |', ['explain BM6.1.2-period 8, 2022-Q1 9']],
    ['| row | 6T | Q3 |\n| 6:1.2 | 9 | 8 |', ['explain BM6.1.2-period 8, 2022-6T 9']],
    ['| row | Q3 | N |\n| 6:1.2 | 9 | 9 |', []],
    // Quý III was not reported: 6 tháng stands for it.
    ['| row | Q1 | 6T | Q3 | N |\n| 6:1.2 | 1 | 9 |  | 8 |', ['explain BM6.1.2-period 8, 2022-6T 9']],
    ['| row | previous N | Q1 |\n| 6:1.2 | 9 | 1 |', []],
  ])('the year to date never falls: %s', (table, expected) => {
    expect(told(findings(table))).toEqual(expected);
  });
});

describe('distinct counts have no sum with Quý III, and surveys and inspections give a notice only', () => {
  test.each([
    ['| row | Q1 | 6T |\n| 7:6.4.3 | 9 | 8 |', ['explain BM7.6.4.3-period 8, 2022-Q1 9']],
    ['| row | 6T | Q3 | N |\n| 7:6.4.3 | 9 | 8 | 10 |', []],
    ['| row | 6T | Q3 | N |\n| 7:6.4.3 | 9 | 8 | 7 |', ['explain BM7.6.4.3-period 7, 2022-6T 9']],
    ['| row | Q1 | 6T |\n| 1:3.1 | 9 | 8 |', ['notice BM1.3.1-period 8, 2022-Q1 9']],
    ['| row | 6T | N |\n| 2:3.1 | 9 | 8 / có lý do |', ['notice BM2.3.1-period 8, 2022-6T 9']],
  ])('distinct counts are compared without sums: %s', (table, expected) => {
    expect(told(findings(table))).toEqual(expected);
  });
});

describe('a flow of a shorter period that exceeds the whole year before gives a notice', () => {
  test.each<readonly [string, readonly string[]]>([
    ['| row | previous N | Q1 |\n| 3:3.1.1 | 399018 | 500000 |', ['notice BM3.3.1.1-period 500000, 2021-N 399018']],
    ['| row | previous N | Q1 |\n| 3:3.1.1 | 399018 | 399018 |', []],
    ['| row | previous N | 6T |\n| 3:3.1.1 | 10 | 11 |', ['notice BM3.3.1.1-period 11, 2021-N 10']],
    ['| row | previous N | Q3 |\n| 3:3.1.1 | 10 | 11 |', ['notice BM3.3.1.1-period 11, 2021-N 10']],
    // A year may exceed the year before.
    ['| row | previous N | N |\n| 3:3.1.1 | 10 | 11 |', []],
    // Of what did not happen at all the year before, one case is no wonder.
    ['| row | previous N | Q1 |\n| 5:4.1 | 0 | 1 |', []],
    ['| row | previous N | Q1 |\n| 3:3.1.1 |  | 11 |', []],
    // Stocks, things that count once and backlogs are no flows.
    ['| row | previous N | Q1 |\n| 4:2.2 | 10 | 12 |\n| 7:6.4.3 | 10 | 12 |\n| 1:5.1 | 10 | 12 |', []],
    // What fell within the year is graver.
    ['| row | previous N | Q1 | 6T |\n| 3:3.1.1 | 10 | 15 | 12 |', ['explain BM3.3.1.1-period 12, 2022-Q1 15']],
  ])('%s', (table, expected) => {
    expect(told(findings(table))).toEqual(expected);
  });
});

describe('a stock that moves by more than half gives a notice', () => {
  test.each([
    ['| row | Q1 | 6T |\n| 4:2.2 | 100 | 150 |', []],
    // Half, to the last bit: 0.3 + 0.15 is a little more than 0.45.
    ['| row | Q1 | 6T |\n| 4:3.4 | 0.3 | 0.45 |', []],
    ['| row | Q1 | 6T |\n| 4:3.4 | 1.2 | 1.8 |', []],
    ['| row | Q1 | 6T |\n| 4:2.2 | 100 | 151 |', ['notice BM4.2.2-period 151, 2022-Q1 100']],
    ['| row | Q1 | 6T |\n| 4:2.2 | 100 | 49 |', ['notice BM4.2.2-period 49, 2022-Q1 100']],
    // Against the nearest report only.
    ['| row | Q1 | 6T | Q3 |\n| 4:2.2 | 10 | 100 | 110 |', []],
    ['| row | Q1 | 6T | Q3 |\n| 4:2.2 | 10 |  | 110 |', ['notice BM4.2.2-period 110, 2022-Q1 10']],
    ['| row | previous N | Q1 |\n| 4:2.2 | 100 | 20 |', ['notice BM4.2.2-period 20, 2021-N 100']],
    // A percentage that fell below zero, a code that went back.
    ['| row | Q1 | 6T |\n| 4:3.4 | -10 | -14 |', []],
    ['| row | Q1 | 6T |\n| 4:3.4 | -10 | -16 |', ['notice BM4.3.4-period -16, 2022-Q1 -10']],
    ['| row | 6T | Q3 |\n| 7:2 | 2 | 0 |', ['notice BM7.2-period 0, 2022-6T 2']],
  ])('a stock may move by half: %s', (table, expected) => {
    expect(told(findings(table))).toEqual(expected);
  });
});

describe('a figure that is fixed for the year does not change within it', () => {
  test.each([
    ['| row | Q1 | 6T |\n| 1:2.1 | 38 | 38 |', []],
    ['| row | Q1 | 6T |\n| 1:2.1 | 38 | 39 |', ['notice BM1.2.1-period 39, 2022-Q1 38']],
    ['| row | Q1 | 6T | Q3 |\n| 1:2.1 | 30 | 39 | 39 |', []],
    ['| row | previous N | Q1 |\n| 1:2.1 | 38 | 45 |', []],
  ])('a fixed figure stays: %s', (table, expected) => {
    expect(told(findings(table))).toEqual(expected);
  });

  test('the finding expects the earlier figure', () => {
    expect(findings('| row | Q1 | 6T |\n| 1:2.1 | 38 | 39 |')[0]!.expected).toBe(38);
  });
});

test('backlogs and rows filled by formula are not compared across periods', () => {
  expect(findings('| row | Q1 | 6T |\n| 1:5.1 | 90 | 1 |\n| 4:1.5 | 90 | 1 |\n| 3:3.1 | 90 | 1 |')).toEqual([]);
});

describe('a form that is a copy of an earlier one', () => {
  // The flows of form 5; all other ones are zero.
  const form = (figures: Readonly<Record<string, string>>): string =>
    ['| row | Q1 | 6T |', ...['1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '4.1', '4.2', '4.3', '4.4'].map((code) => `| 5:${code} | ${figures[code] ?? '0 | 0'} |`)].join('\n'); // prettier-ignore

  test('a form is a copy where all flows are the same and three at least are not zero', () => {
    const found = findings(form({ '2.1': '12 | 12', '2.2': '7 | 7', '4.1': '1 | 1' }));
    expect(found).toEqual([
      {
        rule: 'BM5-same',
        kind: 'rule',
        severity: 'explain',
        target: { type: 'form', form: 'BM5' },
        stated: null,
        expected: null,
        explained: false,
        detail: {
          type: 'sameAsBefore',
          form: 'BM5',
          rows: ['BM5:2.1', 'BM5:2.2', 'BM5:4.1'],
          figures: [12, 7, 1],
          earlier: { period: '2022-Q1', file: 'Q1.xlsx' },
        },
      },
    ]);
  });

  test('the Ghi chú of the first flow explains a copy', () => {
    expect(told(findings(form({ '2.1': '12 | 12 / không phát sinh thêm', '2.2': '7 | 7', '4.1': '1 | 1' })))).toEqual([
      'explained BM5-same',
    ]);
    expect(told(findings(form({ '2.1': '12 | 12', '2.2': '7 | 7 / theo QĐ 12', '4.1': '1 | 1' })))).toEqual([
      'explain BM5-same',
    ]);
  });

  test.each([
    ['two rows are too few', { '2.1': '12 | 12', '2.2': '7 | 7' }],
    ['one of them moved', { '2.1': '12 | 12', '2.2': '7 | 7', '4.1': '1 | 2' }],
    ['one of them came', { '2.1': '12 | 12', '2.2': '7 | 7', '4.1': '1 | 1', '4.2': '0 | 3' }],
    ['one that had a figure is not filled yet', { '2.1': '12 | 12', '2.2': '7 | 7', '4.1': '1 | 1', '4.2': '5 | ' }],
  ])('a form is no copy where %s', (_, figures) => {
    expect(told(findings(form(figures)))).not.toContain('explain BM5-same');
  });

  test.each([
    ['was not known then', ' | 5'],
    ['is blank in both, for a reason', ' | '],
    ['was zero and is not filled yet', '0 | '],
  ])('a row that %s does not hide a copy', (_, figures) => {
    expect(told(findings(form({ '2.1': '12 | 12', '2.2': '7 | 7', '4.1': '1 | 1', '4.2': figures })))).toContain(
      'explain BM5-same',
    );
  });

  test('a report of a year with a new date is found to be no report of Quý I', () => {
    const copied = form({ '2.1': '12 | 12', '2.2': '7 | 7', '4.1': '1 | 1' })
      .replace('Q1', 'previous N')
      .replace('6T', 'Q1');
    expect(told(findings(copied))).toEqual(['explain BM5-same']);
  });
});

test('a copy of the report of the year before is found, although no relation compares the two', () => {
  const flows = new Map([['BM5:2.1', 12], ['BM5:2.2', 7], ['BM5:4.1', 1]]); // prettier-ignore
  const figure = (key: string): number => flows.get(key) ?? (key.startsWith('BM5:') ? 0 : NaN);
  const yearAgo: PriorReport = { slot: null, sourceOf: () => ({ period: '2021-6T', file: 'cũ.xlsx' }), figure };
  const found = periodFindings(edition, { kind: '6T', figure, isNoted: () => false }, [yearAgo], undefined);
  expect(found.map(({ rule, detail }) => [rule, detail.type === 'sameAsBefore' && detail.earlier.period])).toEqual([['BM5-same', '2021-6T']]); // prettier-ignore
  // Not the nearest one: a small unit may have the same few figures by chance.
  const nearest: PriorReport = { slot: 'Q1', sourceOf: () => ({ period: '2022-Q1', file: null }), figure: () => 0 };
  const beside = periodFindings(edition, { kind: '6T', figure, isNoted: () => false }, [nearest, yearAgo], undefined);
  expect(beside.filter(({ rule }) => rule === 'BM5-same').map(({ severity }) => severity)).toEqual(['notice']);
});

test('without earlier reports there are no findings across periods', () => {
  expect(findings('| row | 6T |\n| 3:3.1.1 | 8 |')).toEqual([]);
});
