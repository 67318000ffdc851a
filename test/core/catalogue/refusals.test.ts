import { load } from '../../../src/core/catalogue/load';
import type { Change } from './files';
import { at, line, of, problems, put, shipped } from './files';

describe('a wrong edition is refused with the location and the reason', () => {
  test('the shipped edition has no problems', () => {
    expect(problems()).toEqual([]);
  });

  test.each<[string, Change, readonly string[]]>([
    [
      'an unknown operand',
      [of('BM1.2.2-part', 'all', 0), '[2.2] <= [2.9]'],
      ['BM1.2.2-part: there is no row [BM1:2.9]'],
    ],
    [
      'an unknown operand in another form',
      [of('BM4.1.5-equal', 'all', 1), '[BM9:1.2] <= [1.5]'],
      ['BM4.1.5-equal: there is no row [BM9:1.2]'],
    ],
    [
      'an unknown measure of the appendix',
      [of('BM1.2.1-equal', 'cases', 0, 'all', 0), '[2.1] = [PL:jobs]'],
      ['BM1.2.1-equal: there is no row [PL:jobs]'],
    ],
    [
      'an unknown operand in a condition',
      [of('BM3.1.4-zero', 'when', 1), '[__proto__].given = 0'],
      ['BM3.1.4-zero: unexpected "[" at column 1 of "[__proto__].given = 0"'],
    ],
    [
      'an unknown part of a formula',
      [at('BM4', '1.5', 'formula'), '[1.5.1] + [1.5.9]'],
      ['BM4.1.5.formula: there is no row [BM4:1.5.9]', 'BM4.1.5-total: there is no row [BM4:1.5.9]'],
    ],
    [
      'a syntax error in a rule',
      [of('BM1.2.2-part', 'all', 0), '[2.2] <= ([2.1]'],
      ['BM1.2.2-part: ")" is expected at column 16 of "[2.2] <= ([2.1]"'],
    ],
    [
      'a syntax error in a formula',
      [at('BM1', '2', 'formula'), 'ratio([2.2])'],
      [
        'BM1.2.formula: ratio takes 2 arguments at column 13 of "ratio([2.2])"',
        'BM1.2-ratio: the row has no denominator',
        'BM1.2-ratio: the row has no denominator',
      ],
    ],
    [
      'a formula that has no native form',
      [at('BM4', '1.5', 'formula'), '[1.5.1] + 2 * [1.5.2]'],
      ['BM4.1.5.formula: a formula is a sum of rows or the ratio of two rows'],
    ],
    ['a comparison of numbers only', [of('BM1.2.2-part', 'all', 0), '1 <= 2'], ['BM1.2.2-part: "1 <= 2" names no row']],
    [
      'a code that stands twice',
      [at('BM5', '2.2', 'code'), '2.1'],
      ['BM5.2.1: the code stands twice', 'BM5.2.1-required: the id stands twice', 'BM5.2.1-type: the id stands twice'],
    ],
    ['a parent that is missing', [at('BM5', '1.3', 'code'), '9.3'], ['BM5.9.3: its parent 9 does not exist']],
    [
      'a circle of two formulas',
      [at('BM6', '2.4', 'formula'), '[2.1] + [2.4.1]'],
      ['BM6:2.1: the formula leads back to the row itself', 'BM6:2.4: the formula leads back to the row itself'],
    ],
    [
      'a formula over itself',
      [at('BM2', '1', 'formula'), '[1] + [1.1]'],
      ['BM2:1: the formula leads back to the row itself'],
    ],
    ['a unit on a heading', [at('BM1', '3', 'unit'), '%'], ['BM1.3: a row has a unit unless it is a heading']],
    ['no unit', [at('BM1', '1', 'unit'), undefined], ['BM1.1: a row has a unit unless it is a heading']],
    ['a tag on a heading', [at('BM1', '3', 'tag'), 'flow'], ['BM1.3: a row has a tag unless it is a heading']],
    ['no tag', [at('BM1', '1', 'tag'), undefined], ['BM1.1: a row has a tag unless it is a heading']],
    [
      'a computed row without a formula',
      [at('BM1', '1', 'tag'), 'computed'],
      ['BM1.1: the tag computed and a formula go together'],
    ],
    ['codes on a count', [at('BM1', '7', 'type'), 'count'], ['BM1.7: codes belong to a row of type code']],
    [
      'a code without codes',
      [at('BM1', '7', 'codes'), undefined],
      ['BM1.7: codes belong to a row of type code', 'BM1.7-code: the row has no codes'],
    ],
    ['an unknown suffix', [of('BM1.2.2-part', 'id'), 'BM1.2.2-share'], ['BM1.2.2-share: the suffix is unknown']],
    ['an id of no row', [of('BM1.2.2-part', 'id'), 'BM1.2.9-part'], ['BM1.2.9-part: the id names no row of the form']],
    [
      'an id of another form',
      [of('BM1.2.2-part', 'id'), 'BM2.1-part'],
      ['BM2.1-part: the id names no row of the form'],
    ],
    ['an id that stands twice', [of('BM1.2.2-part', 'id'), 'BM1.5.2-part'], ['BM1.5.2-part: the id stands twice']],
    [
      'two rules for every row with one suffix',
      [['edition', 'rowRules', 2, 'for'], { types: ['count', 'money'], nonzero: true, filled: true }],
      ['BM3.1.4-type: the id stands twice', 'BM4.1.5-type: the id stands twice', 'BM6.2.1-type: the id stands twice'],
    ],
    [
      'neither cases nor a severity',
      [of('BM1.2.2-part', 'severity'), undefined],
      ['BM1.2.2-part: a rule has either cases or all with a severity'],
    ],
    [
      'cases and a severity',
      [of('BM1.5.1-residual', 'severity'), 'fix'],
      ['BM1.5.1-residual: a rule has either cases or all with a severity'],
    ],
    [
      'a placeholder that nobody fills',
      [of('BM1.2.2-part', 'mark'), 'khác {left}'],
      ['BM1.2.2-part: the mark has an unknown placeholder {left}'],
    ],
    [
      'an expression with a placeholder of no row',
      [of('BM1.2.2-part', 'all', 0), '[2.2] <= {constructor}'],
      ['BM1.2.2-part: the row has no constructor'],
    ],
    [
      'a missing file',
      [['forms', 6], undefined],
      ['edition.forms: the edition lists BM1,BM2,BM3,BM4,BM5,BM6,BM7, its files hold BM1,BM2,BM3,BM4,BM5,BM6'],
    ],
    ['two forms with one tab', [['forms', 1, 'tab'], 'BM1'], ['edition.forms: two forms want the same tab']],
    ['the tab of the check sheet', [['forms', 1, 'tab'], 'Kiểm tra'], ['edition.forms: two forms want the same tab']],
  ])('an edition is refused that has %s', (_, change, expected) => {
    const found = problems(change);
    expect(found).toEqual(expected);
  });
});

describe('a file of another shape is refused with the path', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'a tab that Excel refuses',
      [['forms', 0, 'tab'], 'BM:1'],
      ['forms.0.tab: Excel allows none of \\ / ? * [ ] : in a tab'],
    ],
    ['an empty tab', [['forms', 0, 'tab'], ''], ['forms.0.tab: ', '']],
    ['a tab of 21 characters', [['forms', 0, 'tab'], 'a'.repeat(21)], ['forms.0.tab: Too big']],
    [
      'a code with a closing dot',
      [['forms', 0, 'rows', 0, 'code'], '1.'],
      ['forms.0.rows.0.code: a row code is numbers'],
    ],
    ['a code that is a number', [['forms', 0, 'rows', 0, 'code'], 1], ['forms.0.rows.0.code: Invalid input']],
    ['an unknown type', [['forms', 0, 'rows', 0, 'type'], 'ratio'], ['forms.0.rows.0.type: Invalid option']],
    ['seven decimals', [['forms', 0, 'rows', 1, 'decimals'], 7], ['forms.0.rows.1.decimals: Too big']],
    ['half a decimal', [['forms', 0, 'rows', 1, 'decimals'], 0.5], ['forms.0.rows.1.decimals: Invalid input']],
    ['an unknown key', [['forms', 0, 'rows', 0, 'name2'], 'x'], ['forms.0.rows.0: Unrecognized key']],
    [
      'a key __proto__',
      [['forms', 0, 'rows', 0, '__proto__'], { type: 'count' }],
      ['forms.0.rows.0: Unrecognized key'],
    ],
    ['a mark for an unknown suffix', [['edition', 'marks', 'share'], 'x'], ['edition.marks: Unrecognized key']],
    ['a form without rows', [['forms', 2, 'rows'], []], ['forms.2.rows: Too small']],
    ['rows that are an object', [['forms', 2, 'rows'], {}], ['forms.2.rows: Invalid input']],
    ['a form that is null', [['forms', 2], null], ['forms.2: Invalid input']],
    ['an unknown severity', [of('BM1.2.2-part', 'severity'), 'error'], ['forms.0.rules.0.severity: Invalid option']],
    ['an id without a suffix', [of('BM1.2.2-part', 'id'), 'BM1.2.2'], ['forms.0.rules.0.id: an id is the form']],
    ['a rule without comparisons', [of('BM1.2.2-part', 'all'), []], ['forms.0.rules.0.all: Too small']],
    ['no appendix', [['appendix'], undefined], ['appendix: Invalid input']],
    ['six columns of the appendix', [['appendix', 'columns', 6], undefined], ['appendix.columns: Too small']],
    [
      'a date of another form',
      [['edition', 'inForce', 'from'], '21/02/2022'],
      ['edition.inForce.from: Invalid string'],
    ],
    ['an edition that is a list', [['edition'], []], ['edition: Invalid input']],
  ])('a file is refused that has or is %s', (_, change, expected) => {
    const found = problems(change);
    expect(found.map((text, index) => text.slice(0, expected[index]?.length ?? 0))).toEqual(expected);
  });
});

describe('all problems of an edition are reported together', () => {
  test('problems of rows, formulas and rules in several forms are reported together', () => {
    expect(
      problems(
        [of('BM1.2.2-part', 'all', 0), '[2.2] <= [2.9]'],
        [of('BM7.6.4.2-part', 'all', 0), '[6.4.2] <='],
        [at('BM3', '1', 'unit'), '%'],
        [at('BM6', '2.4', 'formula'), '[2.1] + [2.4.1]'],
        [of('BM4.1.5-equal', 'mark'), '{x}'],
      ),
    ).toEqual([
      'BM1.2.2-part: there is no row [BM1:2.9]',
      'BM3.1: a row has a unit unless it is a heading',
      'BM7.6.4.2-part: a number, a row in brackets or "(" is expected at column 11 of "[6.4.2] <="',
      'BM6:2.1: the formula leads back to the row itself',
      'BM6:2.4: the formula leads back to the row itself',
      'BM4.1.5-equal: the mark has an unknown placeholder {x}',
    ]);
  });

  test('references to a form that was refused for its shape are not reported', () => {
    const found = problems([['forms', 5, 'tab'], 7], [of('BM1.2.2-part', 'all', 0), '[2.2] <= [2.9]']);
    expect(found).toEqual([expect.stringMatching(/^forms\.5\.tab: /), 'BM1.2.2-part: there is no row [BM1:2.9]']);
  });

  test('wrong shapes of the edition, of forms and of the appendix are reported together', () => {
    const found = problems(
      [['edition', 'id'], 1],
      [['forms', 0, 'id'], 1],
      [['forms', 6, 'id'], 1],
      [['appendix', 'id'], 1],
    );
    expect(found.map((text) => text.split(':')[0])).toEqual(['edition.id', 'appendix.id', 'forms.0.id', 'forms.6.id']);
  });
});

test('a key __proto__ in a record of the edition changes no other object', () => {
  expect(problems([['edition', 'marks', '__proto__'], { polluted: 'x' }])).toEqual([]);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('a formula of a million characters is refused and does not overflow the stack', () => {
  const found = problems([at('BM4', '1.5', 'formula'), `[1.5.1]${' + [1.5.2]'.repeat(100_000)}`]);
  expect(found[0]).toMatch(/^BM4\.1\.5\.formula: longer than 2000 characters at column 2001/);
});

test('a chain of 5,000 formulas is loaded, and a circle in it is refused row by row', () => {
  const chain = (last: string): string[] => {
    const files = shipped();
    const codes = Array.from({ length: 5000 }, (_, index) => String(index + 1));
    const rows = codes.map((code, index) => {
      const row = { code, name: code, unit: 'Văn bản', type: 'count' };
      return index < 4999
        ? { ...row, tag: 'computed', formula: `[${String(index + 2)}] + [5000]` }
        : { ...row, tag: 'flow' };
    });
    put(rows, [4998, 'formula'], last);
    put(files, ['forms', 0, 'rows'], rows);
    put(files, ['forms', 0, 'rules'], []);
    const loaded = load(files);
    return loaded.ok ? [] : loaded.problems.map(line);
  };
  expect(chain('[5000] + [5000]')).toEqual([]);
  expect(chain('[4998] + [5000]')).toEqual([
    'BM1:4998: the formula leads back to the row itself',
    'BM1:4999: the formula leads back to the row itself',
  ]);
});
