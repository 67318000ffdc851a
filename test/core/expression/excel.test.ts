import fc from 'fast-check';
import { excelCondition, excelOf } from '../../../src/core/expression';
import type { Reference } from '../../../src/core/expression';
import { anyExpression, comparison, expression } from './trees';

const address = ({ form, code }: Reference): string =>
  form === undefined ? `D${code.replaceAll('.', '')}` : `'${form}'!D${code.replaceAll('.', '')}`;

test.each([
  ['[1]', 'D1'],
  ['[BM6:2.1]', "'BM6'!D21"],
  ['12.5', '12.5'],
  ['0.0000001', '0.0000001'],
  ['[1] + [2]', '(D1+D2)'],
  ['[1] - [2]', '(D1-D2)'],
  ['[1] * [2]', '(D1*D2)'],
  ['[1] / [2]', '(D1/D2)'],
  ['[1] + [2] * [3]', '(D1+(D2*D3))'],
  ['[1] - ([2] - [3])', '(D1-(D2-D3))'],
  ['-[1]', '-(D1)'],
  ['[1] - -[2]', '(D1--(D2))'],
  ['min([1], [2], [3])', 'MIN(D1,D2,D3)'],
  ['max([1] + 1, [2])', 'MAX((D1+1),D2)'],
  ['floor([1] / 2)', 'INT((D1/2)+0.0000005)'],
  ['ceiling([1] / 2)', '-INT(-((D1/2))+0.0000005)'],
  ['100 * ceiling([1])', '(100*-INT(-(D1)+0.0000005))'],
  ['ratio([1], [2])', 'IF(D1<D2,MIN(ROUND(D1/D2*100,2),99.99),ROUND(D1/D2*100,2))'],
])('the Excel formula of %s is %s', (text, expected) => {
  expect(excelOf(expression(text), address)).toBe(expected);
});

test.each([
  ['[1] <= [2]', 'ROUND(D1-D2,6)<=0'],
  ['[1] >= [2]', 'ROUND(D1-D2,6)>=0'],
  ['[1] < [2]', 'ROUND(D1-D2,6)<0'],
  ['[1] > 0', 'ROUND(D1-0,6)>0'],
  ['[1] = [2] + [3]', 'ROUND(D1-(D2+D3),6)=0'],
  ['[1] <> [BM6:2.1]', "ROUND(D1-'BM6'!D21,6)<>0"],
  ['[1] + [2] <= [3]', 'ROUND((D1+D2)-D3,6)<=0'],
  ['[1] in {1}', 'ROUND(D1-1,6)=0'],
  ['[1] in {0, 1}', 'OR(ROUND(D1-0,6)=0,ROUND(D1-1,6)=0)'],
  [
    '[1] ~ 100 * [2] / [3]',
    'SUMPRODUCT((ROUND(((100*D2)/D3),{0,1,2,3,4,5,6})=ROUND(D1,6))+(TRUNC(((100*D2)/D3),{0,1,2,3,4,5,6})=ROUND(D1,6)))>0',
  ],
  [
    '[1] ~ {[2], [3]}',
    'OR(SUMPRODUCT((ROUND(D2,{0,1,2,3,4,5,6})=ROUND(D1,6))+(TRUNC(D2,{0,1,2,3,4,5,6})=ROUND(D1,6)))>0,' +
      'SUMPRODUCT((ROUND(D3,{0,1,2,3,4,5,6})=ROUND(D1,6))+(TRUNC(D3,{0,1,2,3,4,5,6})=ROUND(D1,6)))>0)',
  ],
])('the Excel condition of %s is %s', (text, expected) => {
  expect(excelCondition(comparison(text), address)).toBe(expected);
});

test('the Excel condition of any comparison has only functions of Excel 2010, balanced brackets and no exponents', () => {
  const known = new Set(['MIN', 'MAX', 'INT', 'IF', 'ROUND', 'SUMPRODUCT', 'TRUNC', 'OR']);
  fc.assert(
    fc.property(anyExpression, anyExpression, fc.constantFrom('=', '~', '<' as const), (left, right, operator) => {
      const formula = excelCondition({ left, operator, right: [right] }, () => 'D1');
      const functions = [...formula.matchAll(/([A-Z][A-Z.0-9]*)\(/g)].map((m) => m[1] ?? '');
      expect(functions.filter((name) => !known.has(name))).toEqual([]);
      expect(formula.replaceAll('(', '').length).toBe(formula.replaceAll(')', '').length);
      expect(formula).not.toMatch(/\de[+-]?\d/i);
    }),
  );
});
