import { load } from '../../../../src/core/catalogue/load';
import type { Edition } from '../../../../src/core/catalogue';
import { comparisonOperands } from '../../../../src/core/expression';
import { percentage } from '../../../../src/core/base/rounding';
import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import { shipped } from '../../catalogue/files';
import { edition, findingsOf } from './report';

/** The shipped edition with its ratios written `n / d * 100`, which differs from `100 * n / d` in the last bits. */
function dividedFirst(): Edition {
  const { rowRules } = shipped().edition as { rowRules: unknown }; // as shipped
  const written = JSON.stringify(rowRules).replaceAll(
    '100 * {numerator} / {denominator}',
    '{numerator} / {denominator} * 100',
  );
  const files = shipped();
  const loaded = load({
    ...files,
    edition: { ...(files.edition as object), rowRules: JSON.parse(written) as unknown },
  });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join());
  return loaded.edition;
}

describe('a ratio of 23 to 160 is 14.38 %, half up', () => {
  const lines = [
    ['BM1:2', 75],
    ['BM1:2.1', 160],
    ['BM1:2.2', 23],
  ] as const;

  test.each([
    ['100 * n / d', edition],
    ['n / d * 100', dividedFirst()],
  ])('where the edition writes %s', (_, ruled) => {
    const [finding] = findingsOf(lines, 'N', undefined, ruled).filter(({ rule }) => rule === 'BM1.2-ratio');
    expect(finding?.expected).toBe(14.38);
    expect(finding && findingSentence(ruled, finding, 'vi')).toContain('23 ÷ 160 ≈ 14,38%');
  });

  test('the edition of the second case divides first', () => {
    const rule = dividedFirst().rules.find(({ id }) => id === 'BM1.2-ratio');
    const right = rule?.cases.at(-1)?.all[0]?.right[0];
    expect(right).toMatchObject({ kind: 'binary', operator: '*', right: { kind: 'number', value: 100 } });
    expect(rule?.cases.at(-1)?.all.flatMap(comparisonOperands)).toHaveLength(3);
    expect(percentage(23, 160)).toBe(14.38);
  });
});
