import { nextReport } from '../../../../src/core/report/priorPeriods/nextReport';
import type { NextSource } from '../../../../src/core/report/priorPeriods/nextReport';
import { edition } from '../../../support/scannedSheets';
import { identity } from '../../../support/reports';

const all = [...edition.forms, edition.appendix].map(({ id }) => id);
const source: NextSource = {
  ...{ edition, unit: 'UBND tỉnh Bến Tre', period: { year: 2022, kind: 'N' }, forms: all },
  figure: () => 7,
};

describe('the next period', () => {
  test.each([
    [
      { year: 2022, kind: 'Q1' },
      { year: 2022, kind: '6T' },
    ],
    [
      { year: 2022, kind: '6T' },
      { year: 2022, kind: 'Q3' },
    ],
    [
      { year: 2022, kind: 'Q3' },
      { year: 2022, kind: 'N' },
    ],
    [
      { year: 2022, kind: 'N' },
      { year: 2023, kind: 'Q1' },
    ],
  ] as const)('%j is followed by %j, of the same unit, with the same forms', (period, next) => {
    const { report, tabs } = nextReport({ ...source, period, forms: ['BM2', 'PL'] }, [], undefined);
    expect(report).toMatchObject({ period: next, unit: source.unit, forms: ['BM2', 'PL'] });
    expect(tabs).toEqual(['BM2', 'PL', 'Kiểm tra']);
  });

  test('the next report starts from stocks, and within the year from what is fixed for it', () => {
    const tagsOf = (period: NextSource['period']): readonly (string | undefined)[] => {
      const { starting } = nextReport({ ...source, period }, [], undefined);
      return [...new Set(starting.map((key) => edition.row.get(key)?.tag))].sort();
    };
    expect(tagsOf({ year: 2022, kind: 'N' })).toEqual(['stock']);
    expect(tagsOf({ year: 2022, kind: 'Q1' })).toEqual(['fixed', 'stock']);
    const { starting, report } = nextReport(source, [], undefined);
    const stocks = edition.rows.filter(({ tag }) => tag === 'stock').map(({ key }) => key);
    expect(stocks.length).toBeGreaterThan(40);
    expect(starting).toEqual(stocks);
    expect(stocks.map((key) => [report.content.figure(key), report.content.carriedOver?.(key)])).toEqual(stocks.map(() => [7, 7])); // prettier-ignore
    const others = edition.rows.filter(({ tag }) => tag !== 'stock').map(({ key }) => key);
    expect(others.map((key) => report.content.figure(key))).toEqual(others.map(() => undefined));
    expect(others.map((key) => report.content.note(key))).toEqual(others.map(() => undefined));
    expect(report.content.tasks).toEqual([]);
  });

  test.each([
    ['BM1:4.2', 'the share of the bodies that were inspected within the period'],
    ['BM1:6', 'whether a survey was held'],
    ['BM1:6.2', 'how the survey was held'],
    ['BM1:7', 'whether a dialogue was held'],
    ['BM7:3', 'the share of the periodic reports that were sent'],
    ['BM7:5.2', 'the share of the documents that were sent electronically'],
    ['BM7:5.2.1', 'the same of the departments'],
  ])('%s, %s, is left blank in the next report', (key) => {
    for (const kind of ['Q1', '6T', 'Q3', 'N'] as const) {
      const { starting, report } = nextReport({ ...source, period: { year: 2022, kind } }, [], undefined);
      expect([kind, starting.includes(key), report.content.figure(key)]).toEqual([kind, false, undefined]);
    }
  });

  test('a figure that is not known is left blank in the next report', () => {
    const { starting } = nextReport({ ...source, figure: (key) => (key === 'BM4:2.2' ? 9 : NaN) }, [], undefined);
    expect(starting).toEqual(['BM4:2.2']);
  });

  test('the next report leaves out forms that are there and tabs that are taken', () => {
    const there = (tab: string, name: string | null) => ({ tab, identity: name, visible: true, isProtected: true });
    const sheets = [
      there('BM1', identity('BM1', '2023-Q1')),
      there('BM2', identity('BM2', '2022-N')),
      there('x', null),
    ];
    const { report, tabs } = nextReport({ ...source, forms: ['BM1', 'BM2', 'BM3'] }, sheets, undefined);
    expect(report.forms).toEqual(['BM2', 'BM3']);
    expect(tabs).toEqual(['BM2 2023-Q1', 'BM3', 'Kiểm tra']);
    const whole = nextReport({ ...source, forms: ['BM1'] }, sheets, undefined);
    expect([whole.report.forms, whole.tabs]).toEqual([[], []]);
  });

  test('of a report under another edition only rows with the same code and name are used', () => {
    const rows = edition.rows.map((row) => (row.key === 'BM4:2.2' ? { ...row, name: 'Một chỉ tiêu khác' } : row));
    const other = { ...edition, id: 'cv000-2020', rows, row: new Map(rows.map((row) => [row.key, row])) };
    const { starting } = nextReport({ ...source, edition: other }, [], undefined);
    expect(starting).not.toContain('BM4:2.2');
    expect(starting).toContain('BM4:2.3');
  });
});
