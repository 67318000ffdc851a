import fc from 'fast-check';
import {
  emptyRecord,
  formatRecord,
  parseRecord,
  withCheck,
  withExplanation,
  withReport,
} from '../../../src/core/signoff';
import { forged, record, report } from '../../support/signoffRecords';

describe('writing and reading a record', () => {
  test('a record is read as it was written', () => {
    expect(parseRecord(formatRecord(record))).toEqual(record);
    expect(parseRecord(formatRecord(emptyRecord))).toEqual(emptyRecord);
  });

  test('any text of characters that XML can hold is read as it was written', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, text, (by, explanation) => {
        const written = formatRecord(
          withReport(record, {
            ...withExplanation(report, { finding: 'x', figures: '', note: '', text: explanation }),
            history: [{ ...report.history[0]!, by }],
          }),
        );
        expect(written).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
        expect(parseRecord(written)?.reports[0]).toMatchObject({
          explanations: [report.explanations[0], { text: explanation }],
          history: [{ by }],
        });
      }),
    );
  });

  test('a record that could not be read again is not written', () => {
    const broken = { ...report, explanations: [{ ...report.explanations[0]!, text: '' }] };
    expect(() => formatRecord(withReport(record, broken))).toThrow(RangeError);
    expect(() => formatRecord(withReport(record, { ...report, unit: 'x'.repeat(301) }))).toThrow(RangeError);
  });
});

describe('a record with a forged or foreign part is refused', () => {
  const signed = (change: object): object => ({
    ...record,
    reports: [{ ...report, signoff: { ...report.signoff, ...change } }],
  });
  const text = JSON.stringify(record);
  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a later version', JSON.stringify({ ...record, version: 3 })],
    ['more than a record has', JSON.stringify({ ...record, more: 1 })],
    ['a prototype', text.replace('{"version"', '{"__proto__":{"a":1},"version"')],
    ['a prototype among the parts', text.replace('"parts":{', '"parts":{"__proto__":"00000000",')],
    ['a prototype of a sign-off', text.replace('"signoff":{', '"signoff":{"__proto__":{"by":"x"},')],
    [
      'the same report twice',
      JSON.stringify({ ...record, reports: [report, { ...report, unit: 'UBND TỈNH BẾN TRE' }] }),
    ],
    ['a short digest', JSON.stringify(signed({ digest: 'a'.repeat(63) }))],
    ['a long digest', JSON.stringify(signed({ digest: 'a'.repeat(65) }))],
    ['a digest in capitals', JSON.stringify(signed({ digest: 'A'.repeat(64) }))],
    ['a digest that is a list', JSON.stringify(signed({ digest: ['a'.repeat(64)] }))],
    ['a long part', JSON.stringify(signed({ parts: { a: '000000000' } }))],
    ['nobody who signed', JSON.stringify(signed({ by: '' }))],
    ['a day that is none', JSON.stringify(signed({ at: '2022-13-01T10:00' }))],
    ['an hour that is none', JSON.stringify(signed({ at: '2022-12-01T24:00' }))],
    ['half a count', JSON.stringify(signed({ rows: 0.5 }))],
    ['a name of 201 characters', JSON.stringify(signed({ by: 'x'.repeat(201) }))],
    [
      'more than twenty checks',
      JSON.stringify({ ...record, reports: [{ ...report, history: Array(21).fill(report.history[0]) }] }),
    ],
    [
      'an explanation of nothing',
      JSON.stringify({ ...record, reports: [{ ...report, explanations: [{ ...report.explanations[0], text: '' }] }] }),
    ],
    ['depths', '['.repeat(500_000)],
    ['depths that end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('a record is refused that is or has %s', (_what, forgery) => {
    expect(parseRecord(forgery)).toBeUndefined();
  });

  test('a random text or a record with one changed value is read whole or not at all, and nothing throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      forged.map((value) => JSON.stringify(value)),
      fc.tuple(fc.nat({ max: text.length }), fc.string({ maxLength: 3 })).map(([at, put]) => text.slice(0, at) + put + text.slice(at + put.length)), // prettier-ignore
    );
    fc.assert(
      fc.property(texts, (forgery) => {
        const parsed = parseRecord(forgery);
        if (parsed === undefined) return;
        expect(parsed).toEqual(JSON.parse(forgery));
        expect(parsed.version).toBe(1);
      }),
      { numRuns: 1_500, seed: 581 },
    );
    expect(({} as Record<string, unknown>)['by']).toBeUndefined();
  });
});

test('the last twenty checks are kept, the newest first', () => {
  const [check] = report.history;
  let changed = { ...report, history: [] as typeof report.history };
  for (let day = 1; day <= 25; day += 1)
    changed = withCheck(changed, { ...check!, at: `2022-12-${String(day).padStart(2, '0')}T08:00` });
  expect(changed.history).toHaveLength(20);
  expect([changed.history[0]?.at, changed.history.at(-1)?.at]).toEqual(['2022-12-25T08:00', '2022-12-06T08:00']);
});

test('an explanation replaces the prior one of its finding, and a report replaces the prior one of the same report', () => {
  const [given] = report.explanations;
  const again = withExplanation(report, { ...given!, text: 'khác' });
  expect(again.explanations).toEqual([{ ...given, text: 'khác' }]);
  const other = { ...report, period: '2022-6T' };
  const all = withReport(withReport(record, other), { ...again, unit: 'UBND  tỉnh Bến Tre.' });
  expect(all.reports.map(({ period, explanations }) => [period, explanations[0]?.text])).toEqual([
    ['2022-6T', 'tồn năm trước'],
    ['2022-N', 'khác'],
  ]);
});

test('the oldest of too many explanations and reports are removed', () => {
  let many = report;
  for (let n = 0; n < 501; n += 1)
    many = withExplanation(many, { finding: String(n), figures: '', note: '', text: 'x' });
  let all = record;
  for (let year = 1; year <= 100; year += 1) all = withReport(all, { ...report, period: String(year) });
  expect(many.explanations).toHaveLength(500);
  expect(all.reports).toHaveLength(100);
  expect(parseRecord(formatRecord(withReport(all, many)))?.reports.at(-1)).toEqual(many);
});
