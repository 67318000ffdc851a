import fc from 'fast-check';
import { agrees, cutTo, decimalsOf, percentage, roundHalfUp, same } from '../../../src/core/base/rounding';

test.each([
  [0, 0],
  [614, 0],
  [-3, 0],
  [4559051, 0],
  [99.9, 1],
  [62.28, 2],
  [1.005, 3],
  [-0.25, 2],
  [4559051.123, 3],
  [0.0001, 4],
  [0.1 + 0.2, 1],
  [0.29 * 100, 0],
  [100 / 3, 6],
  [1e-7, 0],
])('the figure %d has %d decimals', (figure, decimals) => {
  expect(decimalsOf(figure)).toBe(decimals);
});

describe('rounding', () => {
  // The binary fractions of 1.005, 8.345 and 2.675 are lower than these figures.
  test.each([
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [2.675, 2, 2.68],
    [1.0049, 2, 1],
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [99.995, 2, 100],
    [99.99947, 1, 100],
    [62.2761, 2, 62.28],
    [614, 2, 614],
    [-1.25, 1, -1.3],
  ])('%d rounded half up to %d decimals is %d', (figure, decimals, expected) => {
    expect(roundHalfUp(figure, decimals)).toBe(expected);
  });

  test.each([
    [99.99947, 1, 99.9],
    [99.99947, 0, 99],
    [66.6666, 2, 66.66],
    [0.29 * 100, 0, 29],
    [1.15 * 100, 0, 115],
    [-1.29, 1, -1.2],
    [-0.29 * 100, 0, -29],
    [614, 2, 614],
  ])('%d cut off after %d decimals is %d', (figure, decimals, expected) => {
    expect(cutTo(figure, decimals)).toBe(expected);
  });
});

describe('percentage', () => {
  test.each([
    [755532, 755536, 99.99],
    [38, 38, 100],
    [5, 3, 166.67],
    [201, 20000, 1.01],
    [978, 1368, 71.49],
    [0, 24, 0],
    [2839200, 4559051, 62.28],
  ])('the percentage of %d in %d is %d', (numerator, denominator, expected) => {
    expect(percentage(numerator, denominator)).toBe(expected);
  });

  test.each([
    [0, 0],
    [5, 0],
    [NaN, 5],
    [5, NaN],
  ])('there is no percentage of %d in %d', (numerator, denominator) => {
    expect(percentage(numerator, denominator)).toBeNaN();
  });

  test('a percentage is never 100 while a part is outstanding, and agrees with the exact ratio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(), (denominator, seed) => {
        const numerator = seed % denominator;
        const filled = percentage(numerator, denominator);
        expect(filled).toBeLessThanOrEqual(99.99);
        expect(Math.abs(filled - (numerator / denominator) * 100)).toBeLessThan(0.0100001);
        expect(agrees(filled, (numerator / denominator) * 100)).toBe(true);
      }),
    );
  });
});

/** The ratios of the report of 2022 and the figures next to them. */
describe('a stated ratio agrees with its parts at its own decimals', () => {
  test.each([
    [99.9, 755532, 755536, true],
    [100, 755532, 755536, true],
    [99, 755532, 755536, true],
    [99.99, 755532, 755536, true],
    [99.8, 755532, 755536, false],
    [99.1, 395318, 399018, true],
    [99, 395318, 399018, true],
    [99.07, 395318, 399018, true],
    [99.08, 395318, 399018, false],
    [99.2, 395318, 399018, false],
    [99.8, 60755, 60867, true],
    [99.82, 60755, 60867, true],
    [99.81, 60755, 60867, true],
    [99.83, 60755, 60867, false],
    [62.28, 2839200, 4559051, true],
    [62.27, 2839200, 4559051, true],
    [62.29, 2839200, 4559051, false],
    [62, 2839200, 4559051, true],
    [63, 82888, 131590, true],
    [62, 82888, 131590, true],
    [64, 82888, 131590, false],
    [75.2, 352, 468, true],
    [75.21, 352, 468, true],
    [75.3, 352, 468, false],
    [100, 978, 1368, false],
    [71, 978, 1368, true],
    [72, 978, 1368, false],
    [100, 38, 38, true],
    [99.99, 38, 38, false],
  ])('%d agrees with %d of %d: %s', (stated, numerator, denominator, expected) => {
    expect(agrees(stated, (100 * numerator) / denominator)).toBe(expected);
    expect(agrees(stated, (numerator / denominator) * 100)).toBe(expected);
  });

  const ratios = fc
    .tuple(fc.nat(5_000_000), fc.integer({ min: 1, max: 5_000_000 }))
    .map(([numerator, denominator]) => (numerator / denominator) * 100)
    .filter((ratio) => ratio < 1e6);

  test('a ratio agrees if it is rounded or cut off at 0 to 4 decimals, and not if it is one unit further off', () => {
    fc.assert(
      fc.property(ratios, fc.integer({ min: 0, max: 4 }), (exact, decimals) => {
        const rounded = roundHalfUp(exact, decimals);
        const cut = cutTo(exact, decimals);
        expect([agrees(rounded, exact), agrees(cut, exact)]).toEqual([true, true]);
        const unit = 10 ** -decimals;
        for (const off of [cut - unit, Math.max(rounded, cut) + unit]) {
          const stated = Math.round(off / unit) * unit;
          // 9.99 + 0.01 is 10, which has no decimals and therefore agrees with 10.04.
          if (decimalsOf(stated) === decimals) expect(agrees(stated, exact)).toBe(false);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('no figure agrees with a missing one', () => {
    expect([agrees(5, NaN), agrees(NaN, 5), same(NaN, NaN)]).toEqual([false, false, false]);
  });
});
