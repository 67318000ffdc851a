import { readTrace, traceOf, verify } from '../../../src/core/signoff';
import type { Digest, ReportRecord } from '../../../src/core/signoff';
import { report, signoff } from '../../support/signoffRecords';

const digest = (whole: string, parts: Readonly<Record<string, string>>): Digest => ({
  whole,
  parts: new Map(Object.entries(parts)),
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
      changed: ['b', 'd', 'c'],
    });
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
