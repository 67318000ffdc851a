import { reportKey } from '../../../src/core/base/ReportKey';

const report = { edition: 'cv581-2022', period: '2022-N', unit: 'UBND tỉnh Hòa Bình' };

test.each([{ unit: 'UBND tỉnh Hoà Bình' }, { unit: ' ubnd  tỉnh hòa bình. ' }, { unit: report.unit.normalize('NFD') }])(
  'the report key stays the same with %j',
  (change) => {
    expect(reportKey({ ...report, ...change })).toBe(reportKey(report));
  },
);

test.each([{ edition: 'cv581-2023' }, { period: '2022-6T' }, { unit: 'UBND tỉnh Hòa Binh' }])(
  'the report key differs with %j',
  (change) => {
    expect(reportKey({ ...report, ...change })).not.toBe(reportKey(report));
  },
);

test('the report key does not confuse characters of its parts with their separators', () => {
  expect(reportKey({ edition: 'a', period: 'b|c', unit: 'd' })).not.toBe(
    reportKey({ edition: 'a|b', period: 'c', unit: 'd' }),
  );
  expect(reportKey({ edition: 'a","b', period: 'c', unit: 'd' })).not.toBe(
    reportKey({ edition: 'a', period: 'b","c', unit: 'd' }),
  );
});
