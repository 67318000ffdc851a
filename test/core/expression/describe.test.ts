import { comparisonOperands, describe as inWords, operands } from '../../../src/core/expression';
import type { Vocabulary } from '../../../src/core/expression';
import { comparison, expression, written } from './trees';

const words: Vocabulary = {
  reference: ({ form, code, part }) =>
    `${form === undefined ? '' : `${form}.`}${code}${part === 'value' ? '' : `/${part}`}`,
  number: (figure) => String(figure).replace('.', ','),
  functions: { min: 'nhỏ nhất', max: 'lớn nhất', floor: 'làm tròn xuống', ceiling: 'làm tròn lên', ratio: 'tỷ lệ' },
};

test.each([
  ['[1.5.1] + [1.5.2] + [1.5.3]', '1.5.1 + 1.5.2 + 1.5.3'],
  ['[a] + ([b] + [c])', 'a + (b + c)'],
  ['[a] - ([b] - [c])', 'a − (b − c)'],
  ['([a] - [b]) - [c]', 'a − b − c'],
  ['[a] - ([b] + [c])', 'a − (b + c)'],
  ['([a] + [b]) * [c]', '(a + b) × c'],
  ['[a] * ([b] + [c])', 'a × (b + c)'],
  ['[a] + [b] * [c]', 'a + b × c'],
  ['[a] * [b] + [c]', 'a × b + c'],
  ['[a] / ([b] / [c])', 'a ÷ (b ÷ c)'],
  ['[a] / [b] / [c]', 'a ÷ b ÷ c'],
  ['[a] / ([b] * [c])', 'a ÷ (b × c)'],
  ['-([a] + [b])', '−(a + b)'],
  ['-([a] * [b])', '−(a × b)'],
  ['-[a] * [b]', '−a × b'],
  ['[a] - -[b]', 'a − −b'],
  ['0.5 * [a]', '0,5 × a'],
  ['min([a], [b] + [c])', 'nhỏ nhất (a; b + c)'],
  ['2 * max([a], [b])', '2 × lớn nhất (a; b)'],
  ['floor([a]) + ceiling([b])', 'làm tròn xuống (a) + làm tròn lên (b)'],
  ['ratio([a], [BM6:2.1])', 'tỷ lệ (a; BM6.2.1)'],
  ['[a].denominator', 'a/denominator'],
])('the expression %s is written for people as %s', (text, expected) => {
  expect(inWords(expression(text), words)).toBe(expected);
});

test('an expression is written with figures if the vocabulary returns figures for rows', () => {
  const figures = new Map(Object.entries({ '[1.5.1]': 5, '[1.5.2]': 101, '[1.5.3]': 506 }));
  const shown = {
    ...words,
    reference: (reference: Parameters<typeof written>[0]) => String(figures.get(written(reference))),
  };
  expect(inWords(expression('[1.5.1] + [1.5.2] + [1.5.3]'), shown)).toBe('5 + 101 + 506');
});

describe('operands', () => {
  test.each([
    ['12 + 3', []],
    ['[2] + [1] + [2]', ['[2]', '[1]']],
    ['-([3] - [1] * 2)', ['[3]', '[1]']],
    ['min([1], max([2], [BM6:1]))', ['[1]', '[2]', '[BM6:1]']],
    ['[1] + [1].given + [BM4:1]', ['[1]', '[1].given', '[BM4:1]']],
  ])('the operands of %s are %j', (text, expected) => {
    expect(operands(expression(text)).map(written)).toEqual(expected);
  });

  test.each([
    ['[5.2] + [5.3] <= [5.1]', ['[5.2]', '[5.3]', '[5.1]']],
    ['[1] in {0, [2], [1]}', ['[1]', '[2]']],
    ['[1] ~ {[2], [3]}', ['[1]', '[2]', '[3]']],
  ])('the operands of the comparison %s are %j', (text, expected) => {
    expect(comparisonOperands(comparison(text)).map(written)).toEqual(expected);
  });
});
