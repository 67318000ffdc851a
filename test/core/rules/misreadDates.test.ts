import fc from 'fast-check';
import { dateOfSerial } from '../../../src/core/base/excelSerial';
import { edition, report } from '../../support/scenario';
import type { Finding } from '../../support/scenario';
import { fix, notice } from './findings';

/** 9/9 of 2026, as Excel keeps it: 44562 is 1/1/2022, 9/9 is day 252 of the year, and 2024 has a day more. */
const ninthOfSeptember = 44562 + 251 + 4 * 365 + 1;
const [firstOf2000, lastOf2035] = [36526, 49674];

/** Biểu mẫu 5 alone, in which only what is given stands. */
const options = { without: without('BM5'), rest: 'blank' } as const;

/** The finding that asks whether a count is a date. */
function asked(found: readonly Finding[], row: string): Finding | undefined {
  return found.find(({ rule, kind }) => rule === `${row.replace(':', '.')}-type` && kind === 'rule');
}

test('the bounds of the serials are the first day of 2000 and the last day of 2035', () => {
  expect([dateOfSerial(firstOf2000), dateOfSerial(lastOf2035)]).toEqual([
    { year: 2000, month: 1, day: 1 },
    { year: 2035, month: 12, day: 31 },
  ]);
});

describe('9/9 that Excel turned into a date', () => {
  test.each(['2022-N', '2022-Q1', '2026-N', '2031-6T'])('must be fixed in a report of %s', (period) => {
    expect(ninthOfSeptember).toBe(46274);
    expect(asked(report('| 1:3.1 | 46274 |', { period }), 'BM1:3.1')).toEqual(fix('1:3.1-type', 46274));
  });

  test('a Ghi chú that says something confirms the number, and a notice stays', () => {
    expect(report('| 5:2.1 | 46274 | Đúng là 46.274 người |')).toEqual([notice('5:2.1-type', 46274)]);
    expect(report('| 5:2.1 | 46274 | - |')).toEqual([fix('5:2.1-type', 46274)]);
  });

  test('in a cell with a date format it must be fixed whatever stands beside it', () => {
    for (const row of ['5:2.1', '3:3.1.1', '7:6.7.1'])
      for (const period of ['2022-N', '2031-N'])
        expect(asked(report(`| ${row} | 46274 {d/m/yyyy} |`, { period }), `BM${row}`)).toMatchObject({
          ...{ severity: 'fix', stated: 46274 },
        });
  });

  test('in a form in which nothing else is filled nobody can tell, and the notice for dates of the two years stays', () => {
    expect(report('| 5:2.1 | 46274 |', { rest: 'blank', without: without('BM5') })).not.toContainEqual(
      fix('5:2.1-type', 46274),
    );
    const found = report('| 5:2.1 | 46274 |', { rest: 'blank', without: without('BM5'), period: '2026-N' });
    expect(found).toContainEqual(notice('5:2.1-type', 46274));
  });
});

describe('a count that is large in truth', () => {
  test('is no date where a row of the same group, or one that a rule compares it with, is of its size', () => {
    // The dossiers of a district and those of them in time share a rule, though both lie within the serials.
    const dossiers = '| 3:3.2.1 | 45210 | \n | 3:3.2.2 | 45190 |';
    expect(asked(report(dossiers), 'BM3:3.2.1')).toBeUndefined();
    expect(asked(report(dossiers), 'BM3:3.2.2')).toBeUndefined();
    expect(asked(report('| 5:2.1 | 46274 | \n | 5:2.4 | 20000 |'), 'BM5:2.1')).toBeUndefined();
    expect(asked(report('| 5:2.1 | 46274 | \n | 5:2.4 | 4000 |'), 'BM5:2.1')).toEqual(fix('5:2.1-type', 46274));
  });

  test('two rows of one group that no rule compares do not vouch for each other where both may be dates', () => {
    const found = report('| 1:3.1 | 46274 | \n | 1:3.2 | 46271 |');
    expect([asked(found, 'BM1:3.1'), asked(found, 'BM1:3.2')]).toEqual([fix('1:3.1-type', 46274), fix('1:3.2-type', 46271)]); // prettier-ignore
  });

  test('a count that is alone in its group is compared with its whole form', () => {
    // Row 3 of Biểu mẫu 5 is the only count of its group; a hundred times 1,000 is above every date.
    const codes = countsOf('BM5').filter((code) => code !== '3');
    const form = (figure: number): string =>
      [...codes.map((code) => `| 5:${code} | ${String(figure)} |`), '| 5:3 | 45658 |'].join('\n');
    const at = { ...options, period: '2026-N' };
    expect(asked(report(form(1000), at), 'BM5:3')).toBeUndefined();
    expect(asked(report(form(999), at), 'BM5:3')).toEqual(notice('5:3-type', 45658));
  });

  test('below 2000 and above 2035 it is none', () => {
    for (const count of [firstOf2000 - 1, lastOf2035 + 1])
      expect(asked(report(`| 5:2.1 | ${String(count)} |`), 'BM5:2.1')).toBeUndefined();
  });
});

/** The counts of a form that somebody types, one of them chosen. */
function countsOf(form: string): readonly string[] {
  const rows = edition.forms.find(({ id }) => id === form)?.rows ?? [];
  return rows.filter(({ type, formula }) => type === 'count' && !formula).map(({ code }) => code);
}

function without(form: string): readonly string[] {
  return [...edition.forms, edition.appendix].map(({ id }) => id).filter((id) => id !== form);
}

const serial = fc.integer({ min: firstOf2000, max: lastOf2035 });

test('every date of 2000 to 2035 among small counts must be fixed, whatever the period', () => {
  const codes = countsOf('BM5');
  const small = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: codes.length, maxLength: codes.length });
  const place = fc.integer({ min: 0, max: codes.length - 1 });
  const period = fc.constantFrom('2022-Q1', '2023-6T', '2029-Q3', '2033-N');
  fc.assert(
    fc.property(serial, small, place, period, (date, counts, at, code) => {
      const lines = codes.map((row, index) => `| 5:${row} | ${String(index === at ? date : counts[index])} |`);
      const row = `BM5:${codes[at] ?? ''}`;
      expect(asked(report(lines.join('\n'), { ...options, period: code }), row)).toMatchObject({ severity: 'fix' });
    }),
    { numRuns: 60 },
  );
});

test('no count is taken for a date where the median of its form is high', () => {
  const codes = countsOf('BM5');
  const large = fc.array(fc.integer({ min: 1000, max: 2_000_000 }), {
    minLength: codes.length,
    maxLength: codes.length,
  });
  fc.assert(
    fc.property(serial, large, fc.integer({ min: 0, max: codes.length - 1 }), (count, counts, at) => {
      const lines = codes.map((row, index) => `| 5:${row} | ${String(index === at ? count : counts[index])} |`);
      const found = report(lines.join('\n'), { ...options, period: '2026-N' });
      expect(codes.flatMap((row) => asked(found, `BM5:${row}`) ?? [])).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
