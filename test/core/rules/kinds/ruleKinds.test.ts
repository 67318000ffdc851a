import type { Suffix } from '../../../../src/core/catalogue';
import { ruleKinds } from '../../../../src/core/rules/kinds';
import { edition } from '../../../support/scannedSheets';

interface Case {
  readonly rule: string;
  /** What the formula of the row and the right side of the comparison give. */
  readonly computed: number;
  readonly right: number;
  readonly expected: number;
}

/** One rule of each kind, with the figure that it expects of its row; NaN where it expects none. */
const cases = {
  total: { rule: 'BM4.1.5-total', computed: 612, right: 611, expected: 612 },
  ratio: { rule: 'BM1.2-ratio', computed: 78.95, right: 78.947, expected: 78.95 },
  part: { rule: 'BM3.3.1.2-part', computed: NaN, right: 10, expected: NaN },
  equal: { rule: 'BM1.2.2-equal', computed: NaN, right: 37, expected: 37 },
  residual: { rule: 'BM1.5.1-residual', computed: NaN, right: 1020, expected: NaN },
  average: { rule: 'BM7.5.2-average', computed: NaN, right: 95, expected: NaN },
  attainable: { rule: 'BM1.4.2-attainable', computed: NaN, right: 50, expected: NaN },
  code: { rule: 'BM1.6-code', computed: NaN, right: 1, expected: NaN },
  type: { rule: 'BM1.1-type', computed: NaN, right: 0, expected: NaN },
  range: { rule: 'BM7.3-range', computed: NaN, right: 100, expected: NaN },
  required: { rule: 'BM1.1-required', computed: NaN, right: 1, expected: NaN },
  zero: { rule: 'BM3.1.4.1-zero', computed: NaN, right: 0, expected: NaN },
  heading: { rule: 'BM1.3-heading', computed: NaN, right: 0, expected: NaN },
} as const satisfies Readonly<Record<Suffix, Case>>;

test.each(Object.entries<Case>(cases))('%s expects its figure, or none', (suffix, { rule: id, ...one }) => {
  expect(expectedBy(suffix as Suffix, id, one)).toBe(one.expected); // the cases are keyed by suffixes
});

test('a typed fraction is expected to be the percentage of its parts, two decimals', () => {
  expect(expectedBy('ratio', 'BM4.1.1-ratio', { computed: NaN, right: 94.117_647 })).toBe(94.12);
});

test('an equation over several rows expects no single figure', () => {
  expect(expectedBy('equal', 'BM4.1.5-equal', { computed: NaN, right: 615 })).toBeNaN();
});

function expectedBy(suffix: Suffix, id: string, { computed, right }: Pick<Case, 'computed' | 'right'>): number {
  const rule = edition.rules.find((one) => one.id === id)!;
  const [broken] = rule.cases;
  const [by] = broken!.all;
  const row = edition.row.get(rule.row)!;
  expect(rule.suffix).toBe(suffix);
  return ruleKinds[suffix].expected({ row, broken: broken!, by: by!, computed, right });
}
