import { readTrace, traceOf, verify } from '../../../src/core/signoff';
import type { Digest, ReportRecord } from '../../../src/core/signoff';
import { report, signoff } from '../../support/signoffRecords';

const digest = (whole: string, parts: Readonly<Record<string, string>>, more: Partial<Digest> = {}): Digest => ({
  whole,
  parts: new Map(Object.entries(parts)),
  unknown: new Set(),
  values: new Map(),
  ...more,
});
const same = digest(signoff.digest, signoff.parts);
const unsigned: ReportRecord = { ...report, signoff: null };

describe('the state of a sign-off', () => {
  test('a report with the digest that was signed off is unchanged', () => {
    expect(verify(() => same, report, [])).toEqual({ state: 'unchanged', signoff });
  });

  test('a report with another digest is changed in the rows that differ, were added or were removed', () => {
    const signed = { ...report, signoff: { ...signoff, parts: { a: '1', b: '2', c: '3' } } };
    expect(verify(() => digest('b'.repeat(64), { a: '1', b: 'x', d: '4' }), signed, [])).toMatchObject({
      state: 'changed',
      changed: [
        { key: 'b', change: 'changed' },
        { key: 'd', change: 'added' },
        { key: 'c', change: 'removed' },
      ],
    });
  });

  test('a form that is gone as a whole is one change, and so is a form that came', () => {
    const parts = { 'BM1:1': '1', 'BM1:2': '2', 'BM1#head': '3', 'BM2:1': '4' };
    const signed = { ...report, signoff: { ...signoff, parts } };
    const now = digest('b'.repeat(64), { 'BM2:1': '4', 'BM3:1': '5', 'BM3#head': '6' });
    expect(verify(() => now, signed, [])).toMatchObject({
      changed: [
        { key: 'BM3', change: 'added' },
        { key: 'BM1', change: 'removed' },
      ],
    });
  });

  test('a changed row has its value then and now, if the record has kept it', () => {
    const parts = { 'BM1:1': '1', 'BM1:2': '2', 'BM1:3': '3' };
    const values = { 'BM1:1': 5, 'BM1:2': 'năm', 'BM1:3': 0.3 };
    const signed = { ...report, signoff: { ...signoff, parts, values } };
    const now = digest(
      'b'.repeat(64),
      { 'BM1:1': 'x', 'BM1:2': 'y', 'BM1:3': 'z' },
      { values: new Map<string, number | string | null>([['BM1:1', 6], ['BM1:2', null], ['BM1:3', 0.1 + 0.2]]) }, // prettier-ignore
    );
    expect(verify(() => now, signed, [])).toMatchObject({
      changed: [
        { key: 'BM1:1', change: 'changed', values: { then: 5, now: 6 } },
        { key: 'BM1:2', change: 'changed', values: { then: 'năm', now: null } },
        { key: 'BM1:3', change: 'changed' },
      ],
    });
  });

  test('formulas without results cannot be compared, which is said unless something else has changed', () => {
    const signed = { ...report, signoff: { ...signoff, parts: { 'BM1:1': '1', 'BM1:2': '2' } } };
    const unknown = new Set(['BM1:1']);
    const now = digest('b'.repeat(64), { 'BM1:1': 'x', 'BM1:2': '2' }, { unknown });
    expect(verify(() => now, signed, [])).toMatchObject({ state: 'uncalculated', rows: ['BM1:1'] });
    const changed = digest('b'.repeat(64), { 'BM1:1': 'x', 'BM1:2': 'y' }, { unknown });
    expect(verify(() => changed, signed, [])).toMatchObject({
      state: 'changed',
      changed: [{ key: 'BM1:2', change: 'changed' }],
    });
  });

  test('a sign-off of version 1 is judged by the figures alone, a later one by all that is printed', () => {
    const scopes: string[] = [];
    const digestOf = (scope: string): Digest => (scopes.push(scope), same);
    verify(digestOf, report, []);
    verify(digestOf, { ...report, signoff: { ...signoff, covers: 'print' } }, []);
    expect(scopes).toEqual(['figures', 'print']);
  });

  test('a report whose digest alone was forged is changed', () => {
    expect(verify(() => digest('b'.repeat(64), signoff.parts), report, [])).toMatchObject({
      state: 'changed',
      changed: [],
    });
  });

  test('a report without a sign-off was never signed off, whatever else is recorded', () => {
    expect(verify(() => same, undefined, [])).toEqual({ state: 'never' });
    expect(verify(() => same, unsigned, [{ ...unsigned, edition: 'cv1' }])).toEqual({ state: 'never' });
  });

  test('a report is signed off under another edition, unless under its own as well', () => {
    const other = { ...report, edition: 'cv1' };
    expect(verify(() => same, undefined, [other])).toEqual({ state: 'otherEdition', signoff, edition: 'cv1' });
    expect(verify(() => same, report, [other])).toMatchObject({ state: 'unchanged' });
  });
});

describe('the trace of a sign-off', () => {
  test('a trace says who signed off and when, within the limit of a property', () => {
    expect(readTrace(traceOf(signoff))).toEqual({ by: signoff.by, at: signoff.at });
    const long = traceOf({ ...signoff, by: 'đ'.repeat(200) });
    expect(long.length).toBeLessThanOrEqual(255);
    expect(readTrace(long)?.by).toBe('đ'.repeat(200));
  });

  test('a name in a trace may contain the separator', () => {
    expect(readTrace(traceOf({ ...signoff, by: 'A | B' }))?.by).toBe('A | B');
  });

  test.each(['', 'x', '5', '2|2022-12-15T16:05|a|A', '1|2022-12-15|a|A', '1|2022-99-15T16:05|a|A'])(
    'is not %j',
    (text) => {
      expect(readTrace(text)).toBeUndefined();
    },
  );
});

test('the digest is computed only where there is a sign-off to compare with', () => {
  const digestOf = jest.fn(() => same);
  verify(digestOf, undefined, []);
  verify(digestOf, unsigned, [{ ...report, edition: 'cv1' }]);
  expect(digestOf).not.toHaveBeenCalled();
  verify(digestOf, report, []);
  expect(digestOf).toHaveBeenCalledTimes(1);
});
