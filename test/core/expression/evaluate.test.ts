import fc from 'fast-check';
import { compileComparison, decide, evaluate } from '../../../src/core/expression';
import { anyExpression, comparison, expression, lookup } from './trees';

const value = (text: string, figures: Record<string, number> = {}): number | 'missing' =>
  evaluate(expression(text), lookup(figures));
const outcome = (text: string, figures: Record<string, number> = {}): string =>
  decide(comparison(text), lookup(figures));

describe('the value of an expression', () => {
  const figures = { '[1]': 7, '[2]': 2, '[3]': -0.5, '[0]': 0, '[BM6:1]': 1000, '[1].given': 1, '[1].denominator': 17 };

  test.each([
    ['12.5', 12.5],
    ['[1]', 7],
    ['[BM6:1]', 1000],
    ['[1].given', 1],
    ['[1].denominator', 17],
    ['-[1]', -7],
    ['[1] + [2] + [3]', 8.5],
    ['[1] - ([2] - [3])', 4.5],
    ['[1] - [2] - [3]', 5.5],
    ['[1] * [2] + [BM6:1] / [2]', 514],
    ['100 * [2] / [1].denominator', 200 / 17],
    ['min([1], [2], [3])', -0.5],
    ['max([1], [2], [3])', 7],
    ['min([1])', 7],
    ['floor([1] / [2])', 3],
    ['floor([3])', -1],
    ['floor([1])', 7],
    ['ceiling([1] / [2])', 4],
    ['ceiling([3])', 0],
    ['ceiling([2])', 2],
    // Noise of binary fractions: 0.29 × 100 is 28.999999999999996, 0.07 × 100 is 7.000000000000001.
    ['floor(0.29 * 100)', 29],
    ['ceiling(0.07 * 100)', 7],
    ['ratio([2], [1])', 28.57],
    ['ratio([0], [1])', 0],
    ['ratio([1], [2])', 350],
    ['ratio(755532, 755536)', 99.99],
    ['ratio(1, 1)', 100],
  ])('the value of %s is %d', (text, expected) => {
    expect(value(text, figures)).toBeCloseTo(expected, 9);
  });

  test.each([
    ['[9]'],
    ['[1].numerator'],
    ['[BM5:1]'],
    ['[1] + [9]'],
    ['[0] * [9]'],
    ['-[9]'],
    ['min([1], [9])'],
    ['max([9], [1])'],
    ['floor([9])'],
    ['ceiling([9])'],
    ['ratio([9], [1])'],
    ['ratio([1], [9])'],
    ['[1] / [0]'],
    ['[0] / [0]'],
    ['[1] / ([2] - 2)'],
    ['1 + [1] / [0]'],
    ['ratio([1], [0])'],
    ['ratio([0], [0])'],
  ])('the value of %s is missing, never 0', (text) => {
    expect(value(text, figures)).toBe('missing');
  });

  test('the value of any expression is missing if one of its figures is missing', () => {
    const some = fc.dictionary(fc.constantFrom('[1]', '[1.5]', '[BM6:1]', '[PL:tasks]'), fc.integer());
    fc.assert(
      fc.property(anyExpression, some, (tree, present) => {
        const missing: string[] = [];
        const look = lookup(present);
        const result = evaluate(tree, (reference) => {
          const result = look(reference);
          if (result === 'missing') missing.push(reference.code);
          return result;
        });
        if (missing.length > 0) expect(result).toBe('missing');
        expect(result).not.toBeNaN();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the outcome of a comparison', () => {
  test.each([
    ['[1] <= 5', 5, 5.01],
    ['[1] >= 5', 5, 4.99],
    ['[1] < 5', 4.99, 5],
    ['[1] > 5', 5.01, 5],
    ['[1] = 5', 5, 5.000001],
    ['[1] <> 5', 5.000001, 5],
    ['[1] in {0, 1, 2}', 2, 3],
    ['[1] in {0, 1, 2}', 0, -1],
    ['[1] in {1}', 1, 1.5],
    ['[1] ~ 200 / 3', 66.67, 66.68],
    ['[1] ~ 200 / 3', 66.6, 66.5],
    ['[1] ~ 200 / 3', 67, 68],
    ['[1] ~ {0, 50, 100}', 50, 2],
    ['[1] ~ {100 / 3, 200 / 3}', 66.6, 66.5],
  ])('%s is satisfied by %d, violated by %d, and undecided over a blank', (text, good, bad) => {
    expect([outcome(text, { '[1]': good }), outcome(text, { '[1]': bad }), outcome(text)]).toEqual([
      'satisfied',
      'violated',
      'undecided',
    ]);
  });

  test.each([
    ['0.1 + 0.2 = 0.3', 'satisfied'],
    ['0.1 + 0.2 <= 0.3', 'satisfied'],
    ['0.1 + 0.2 > 0.3', 'violated'],
    ['0.3 >= 0.1 + 0.2', 'satisfied'],
    ['0.3 < 0.1 + 0.2', 'violated'],
    ['0.3 <> 0.1 + 0.2', 'violated'],
    ['4559051.1 + 0.2 = 4559051.3', 'satisfied'],
    ['1 in {0.1 * 10, 2}', 'satisfied'],
  ])('%s is %s despite the noise of binary fractions', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test.each([
    ['[1] <= [9]'],
    ['[9] <= [1]'],
    ['[1] = [1] / 0'],
    ['[1] <> [9]'],
    ['[9] in {0, 1}'],
    ['[1] in {3, [9]}'],
    ['[1] ~ {3, 1 / 0}'],
  ])('%s is undecided, neither satisfied nor violated', (text) => {
    expect(outcome(text, { '[1]': 3 })).toBe('undecided');
  });

  test('a compiled comparison gives the outcome for the present figures', () => {
    const slots = ['1', '2'];
    const run = compileComparison(comparison('[1] <= [2]'), ({ code }) => slots.indexOf(code));
    const figures = Float64Array.of(3, NaN);
    expect(run(figures)).toBe('undecided');
    figures[1] = 3;
    expect(run(figures)).toBe('satisfied');
    figures[0] = 4;
    expect(run(figures)).toBe('violated');
  });
});
