import fc from 'fast-check';
import { describe as inWords, parseComparison, parseExpression } from '../../../src/core/expression';
import type { Expression } from '../../../src/core/expression';
import { anyExpression, comparison, expression, written } from './trees';

/** Writes a tree with brackets around every operation: `(a+(b*c))`. */
function shape(tree: Expression): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'reference':
      return written(tree);
    case 'negation':
      return `(-${shape(tree.of)})`;
    case 'binary':
      return `(${shape(tree.left)}${tree.operator}${shape(tree.right)})`;
    case 'call':
      return `${tree.name}(${tree.arguments.map(shape).join()})`;
  }
}

describe('an expression', () => {
  test.each([
    ['[1.5]', '[1.5]'],
    ['[BM6:2.1]', '[BM6:2.1]'],
    ['[PL:tasks]', '[PL:tasks]'],
    ['[4:1.5]', null],
    ['[5.2].given', '[5.2].given'],
    ['[BM5:1.2].denominator', '[BM5:1.2].denominator'],
    ['[5.2].numerator/[5.2].denominator', '([5.2].numerator/[5.2].denominator)'],
    ['100', '100'],
    ['12.50', '12.5'],
    ['  [1]\n +\t[2] ', '([1]+[2])'],
    ['[1] + [2] + [3]', '(([1]+[2])+[3])'],
    ['[1] - [2] - [3]', '(([1]-[2])-[3])'],
    ['[1] - ([2] - [3])', '([1]-([2]-[3]))'],
    ['[1] / [2] * [3]', '(([1]/[2])*[3])'],
    ['[1] + [2] * [3]', '([1]+([2]*[3]))'],
    ['([1] + [2]) * [3]', '(([1]+[2])*[3])'],
    ['-[1] * [2]', '((-[1])*[2])'],
    ['--[1]', '(-(-[1]))'],
    ['[1] - -[2]', '([1]-(-[2]))'],
    ['[1] × [2] ÷ [3] − [4]', '((([1]*[2])/[3])-[4])'],
    ['ratio([2.2], [2.1])', 'ratio([2.2],[2.1])'],
    ['min([1], [2], [3]) + max([4])', '(min([1],[2],[3])+max([4]))'],
    ['floor([1] / 2) * ceiling(-[2])', '(floor(([1]/2))*ceiling((-[2])))'],
  ])('the expression %j is parsed as %j', (text, expected) => {
    const parsed = parseExpression(text);
    expect(parsed.ok ? shape(parsed.value) : null).toBe(expected);
  });

  test.each([
    ['', 1, 'a number, a row in brackets or "(" is expected'],
    ['   ', 4, 'a number, a row in brackets or "(" is expected'],
    ['[1] +', 6, 'a number, a row in brackets or "(" is expected'],
    ['[1] + * [2]', 7, 'a number, a row in brackets or "(" is expected'],
    ['([1] + [2]', 11, '")" is expected'],
    ['[1] [2]', 5, 'nothing more is expected'],
    ['[1] + [2])', 10, 'nothing more is expected'],
    ['[1] <= [2]', 5, 'nothing more is expected'],
    ['2x', 2, 'nothing more is expected'],
    ['[1', 1, 'unexpected "["'],
    ['[]', 1, 'unexpected "["'],
    ['[1.5 ]', 1, 'unexpected "["'],
    ['[BM4:1:5]', 1, 'unexpected "["'],
    ['[1].value2', 4, 'unexpected "."'],
    ['[1].givens', 4, 'unexpected "."'],
    ['1.', 2, 'unexpected "."'],
    ['.5', 1, 'unexpected "."'],
    ['1,5', 2, 'nothing more is expected'],
    ['[1] + 1234567890.123456', 7, 'a number of more than 15 digits'],
    ['[1] & [2]', 5, 'unexpected "&"'],
    ['[1] ^ 2', 5, 'unexpected "^"'],
    ['sum([1], [2])', 1, 'there is no function "sum"'],
    ['constructor([1])', 1, 'there is no function "constructor"'],
    ['MIN([1])', 1, 'there is no function "MIN"'],
    ['min [1]', 5, '"(" is expected'],
    ['min()', 5, 'a number, a row in brackets or "(" is expected'],
    ['min([1], )', 10, 'a number, a row in brackets or "(" is expected'],
    ['min([1]; [2])', 8, 'unexpected ";"'],
    ['min([1], [2]', 13, '")" is expected'],
    ['ratio([1])', 11, 'ratio takes 2 arguments'],
    ['ratio([1], [2], [3])', 21, 'ratio takes 2 arguments'],
    ['1 + floor([1], [2])', 20, 'floor takes 1 argument'],
  ])('the expression %j is wrong at column %d', (text, column, message) => {
    const parsed = parseExpression(text);
    expect(parsed.ok ? parsed : { message: parsed.message, column: parsed.at + 1 }).toEqual({ message, column });
  });
});

describe('an expression that would exhaust the stack', () => {
  test.each([
    ['51 brackets', '('.repeat(51), 51, 'nested too deeply'],
    ['60 signs', '-'.repeat(60), 51, 'nested too deeply'],
    ['51 calls', 'min('.repeat(51), 201, 'nested too deeply'],
    ['2,001 characters', `11${'+1'.repeat(1000)}`, 2001, 'longer than 2000 characters'],
    ['a million characters', `1${'+1'.repeat(500_000)}`, 2001, 'longer than 2000 characters'],
  ])('an expression of %s is refused', (_, text, column, message) => {
    expect(parseExpression(text)).toEqual({ ok: false, at: column - 1, message });
  });

  test('expressions of 49 brackets and of 1,999 characters are parsed', () => {
    expect(shape(expression(`${'('.repeat(49)}1${')'.repeat(49)}`))).toBe('1');
    expect(parseExpression(`1${'+1'.repeat(999)}`).ok).toBe(true);
  });
});

describe('a comparison', () => {
  test.each([
    ['[1] <= [2]', '[1]', '<=', ['[2]']],
    ['[1] >= [2]', '[1]', '>=', ['[2]']],
    ['[1] < [2]', '[1]', '<', ['[2]']],
    ['[1] > [2]', '[1]', '>', ['[2]']],
    ['[1] = [2]', '[1]', '=', ['[2]']],
    ['[1] <> [2]', '[1]', '<>', ['[2]']],
    ['[1] ≤ [2]', '[1]', '<=', ['[2]']],
    ['[1] ≥ [2]', '[1]', '>=', ['[2]']],
    ['[1] ≠ [2]', '[1]', '<>', ['[2]']],
    ['[1] ~ 100 * [2] / [3]', '[1]', '~', ['((100*[2])/[3])']],
    ['[1] ~ {1, [2]}', '[1]', '~', ['1', '[2]']],
    ['[6] in {0, 1, 2}', '[6]', 'in', ['0', '1', '2']],
    ['[5.2] + [5.3] <= [5.1]', '([5.2]+[5.3])', '<=', ['[5.1]']],
    ['[1]<=-[2]', '[1]', '<=', ['(-[2])']],
  ])(
    'the comparison %j has the left side %s, the operator %s and the right sides %j',
    (text, left, operator, right) => {
      const read = comparison(text);
      expect([shape(read.left), read.operator, read.right.map(shape)]).toEqual([left, operator, right]);
    },
  );

  test.each([
    ['[1]', 4, 'a comparison is expected'],
    ['[1] + [2]', 10, 'a comparison is expected'],
    ['[1] => [2]', 6, 'a number, a row in brackets or "(" is expected'],
    ['[1] == [2]', 6, 'a number, a row in brackets or "(" is expected'],
    ['[1] <= [2] <= [3]', 12, 'nothing more is expected'],
    ['[1] in [2]', 8, '"{" is expected'],
    ['[1] in {}', 9, 'a number, a row in brackets or "(" is expected'],
    ['[1] in {1, 2', 13, '"}" is expected'],
    ['[1] <= {1, 2}', 9, '"<=" takes no set'],
    ['[1] = {formula}', 8, '"=" takes no set'],
    ['[1] IN {1}', 5, 'a comparison is expected'],
    ['<= [1]', 1, 'a number, a row in brackets or "(" is expected'],
  ])('the comparison %j is wrong at column %d', (text, column, message) => {
    const parsed = parseComparison(text);
    expect(parsed.ok ? parsed : { message: parsed.message, column: parsed.at + 1 }).toEqual({ message, column });
  });
});

describe('parsing is total', () => {
  const pieces = fc.constantFrom(
    ...[
      '[1]',
      '[BM6:2.1]',
      '.given',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      ',',
      '+',
      '-',
      '−',
      '*',
      '×',
      '/',
      '÷',
      ' ',
      '1',
      '.',
    ],
    ...['<=', '<', '=', '>', '~', 'in', 'min', 'ratio', '__proto__', 'é', '\u0301', '\u{1F600}', '\u0000'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );

  test('any text is parsed, or is refused with a message and a column of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const parsed of [parseExpression(text), parseComparison(text)]) {
          if (parsed.ok) continue;
          expect(parsed.at).toBeGreaterThanOrEqual(0);
          expect(parsed.at).toBeLessThanOrEqual(text.length);
          expect(parsed.message).not.toBe('');
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('any tree that is written and parsed again is the same tree', () => {
    const functions = { min: 'min', max: 'max', floor: 'floor', ceiling: 'ceiling', ratio: 'ratio' };
    const words = { reference: written, number: String, functions, operators: { '~': '~', in: 'in' } };
    fc.assert(
      fc.property(anyExpression, (tree) => {
        expect(expression(inWords(tree, words).replaceAll(';', ','))).toEqual(tree);
      }),
      { numRuns: 1000 },
    );
  });
});
