import { editions } from '../../../src/core/catalogue';
import { comparisonOperands, describe as inWords } from '../../../src/core/expression';

const [edition] = editions();
if (!edition) throw new Error('no edition is shipped');

/** `1:2.1 2.2 · 4:2.1` as keys. */
function keys(text: string): readonly string[] {
  return text.split(' · ').flatMap((part) => {
    const [form = '', list = ''] = part.split(':');
    return list.split(' ').map((code) => `BM${form}:${code}`);
  });
}

describe('tags of the rows, for rules across periods', () => {
  const tags: readonly (readonly [tag: string, rows: string])[] = [
    ['computed', '1:2 3.3 · 2:1 2.2 3.2 · 3:1.4 3.1 3.2 3.3 3.4 · 4:1.5 · 6:1 2.1 2.4 · 7:6.4 6.5 6.6 6.6.1 6.7 6.8'],
    // Percentages that nobody computes, codes, and what is counted at the time of the report.
    ['stock', '1:4.2 6 6.2 7 · 3:1.4.1 1.4.2 1.4.3 2.1 2.2 2.3'],
    ['stock', '4:1.1 1.2 1.3 1.4 1.5.1 1.5.2 1.5.3 1.5.4 2.2 2.3 2.5 3.2 3.4 · 5:1.1 1.2'],
    ['stock', '6:2.2 2.3 2.4.1 2.4.2 2.4.3 2.5'],
    ['stock', '7:1 2 3 4 5.1.1 5.1.2 5.1.3 5.2 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.3.3'],
    ['stock', '7:6.4.1 6.4.2 6.5.1 6.5.2 6.6.2 6.8.1 6.8.2'],
    ['fixed', '1:2.1 · 4:2.1 3.1 · 6:1.1'],
    ['year-to-date', '1:2.2 · 5:3 · 6:1.2 2.6'],
    ['distinct', '7:6.4.3 6.5.3'],
    ['distinct-mild', '1:3.1 3.2 6.1 · 2:3.1'],
    ['backlog', '1:5.1 5.4 · 2:2.2.1 3.3 · 3:3.4.1'],
    ['flow', '1:1 3.3.1 3.3.2 4.1 5.2 5.3 · 2:1.1 1.2 1.3 2.1 2.2.2 3.4 · 3:1.1 1.2 1.3 3.1.1 3.1.2'],
    ['flow', '3:3.2.1 3.2.2 3.3.1 3.3.2 3.4.2 · 4:2.4 3.3 · 5:1.3 2.1 2.2 2.3 2.4 2.5 4.1 4.2 4.3 4.4 · 7:6.7.1 6.7.2'],
  ];

  test.each(tags)('%s: %s', (tag, rows) => {
    for (const key of keys(rows)) expect([key, edition.row.get(key)?.tag]).toEqual([key, tag]);
  });

  test('headings have none, every other row has one', () => {
    const untagged = edition.rows.filter((row) => row.tag === undefined);
    expect(untagged.every(({ type }) => type === 'heading')).toBe(true);
    const listed = tags.flatMap(([, rows]) => keys(rows));
    expect([...listed, ...untagged.map(({ key }) => key)].sort()).toEqual(edition.rows.map(({ key }) => key).sort());
  });

  test('relations of each tag, and those that follow where the nearest report is not at hand', () => {
    const pairs = (key: string): string =>
      edition.periodRules
        .filter(({ row }) => row === key)
        .map(({ earlier, later, relation, severity, thirdQuarter }) =>
          [earlier.join('+'), relation, later, severity, ...(thirdQuarter === undefined ? [] : [thirdQuarter])].join(
            ' ',
          ),
        )
        .join('; ');
    const chain = (words: string): string =>
      `Q1 ${words.replace('*', '6T')}; 6T ${words.replace('*', 'Q3')}; Q1 ${words.replace('*', 'Q3')}; ` +
      `Q3 ${words.replace('*', 'N')}; 6T ${words.replace('*', 'N')}; Q1 ${words.replace('*', 'N')}`;
    expect(pairs('BM3:3.1.1')).toBe(
      'Q1 notBelow 6T explain; ' +
        '6T notBelow Q3 explain nineMonths; Q1 notBelow Q3 explain nineMonths; ' +
        '6T notBelow N explain; 6T+Q3 notBelow N explain quarter; Q1+Q3 notBelow N explain quarter; ' +
        'Q3 notBelow N explain; Q1 notBelow N explain',
    );
    expect(pairs('BM4:2.2')).toBe(`${chain('withinHalf * notice')}; previous N withinHalf Q1 notice`);
    expect(pairs('BM1:2.1')).toBe(chain('unchanged * notice'));
    expect(pairs('BM6:1.2')).toBe(chain('notBelow * explain'));
    expect(pairs('BM7:6.4.3')).toBe('Q1 notBelow 6T explain; 6T notBelow N explain; Q1 notBelow N explain');
    expect(pairs('BM1:6.1')).toBe('Q1 notBelow 6T notice; 6T notBelow N notice; Q1 notBelow N notice');
    expect(pairs('BM1:5.1')).toBe('');
    expect(pairs('BM4:1.5')).toBe('');
  });
});

describe('rows filled by formula', () => {
  const functions = { min: '', max: '', floor: '', ceiling: '', ratio: 'ratio' };
  const words = {
    reference: ({ code }: { code: string }): string => code,
    number: String,
    functions,
    operators: { '~': '', in: '' },
  };
  const formulas = [
    ['2:1', '1.1 + 1.2 + 1.3', 'fix'],
    ['3:1.4', '1.4.1 + 1.4.2 + 1.4.3', 'explain'],
    ['4:1.5', '1.5.1 + 1.5.2 + 1.5.3', 'fix'],
    ['6:2.1', '2.2 + 2.3 + 2.4 + 2.5', 'fix explain'],
    ['6:2.4', '2.4.1 + 2.4.2 + 2.4.3', 'fix'],
    ['7:6.6.1', '6.4.2 + 6.5.2', 'fix'],
    // What is typed over a zero denominator is explained, whatever the rest of the rule.
    ['1:2', 'ratio (2.2; 2.1)', 'explain fix'],
    ['1:3.3', 'ratio (3.3.2; 3.3.1)', 'explain explain'],
    ['2:2.2', 'ratio (2.2.2; 2.2.1)', 'explain explain'],
    ['2:3.2', 'ratio (3.4; 3.3)', 'explain explain'],
    ['3:3.1', 'ratio (3.1.2; 3.1.1)', 'explain fix'],
    ['3:3.2', 'ratio (3.2.2; 3.2.1)', 'explain fix'],
    ['3:3.3', 'ratio (3.3.2; 3.3.1)', 'explain fix'],
    ['3:3.4', 'ratio (3.4.2; 3.4.1)', 'explain explain'],
    ['6:1', 'ratio (1.2; 1.1)', 'explain fix'],
    ['7:6.4', 'ratio (6.4.2; 6.4.1)', 'explain explain'],
    ['7:6.5', 'ratio (6.5.2; 6.5.1)', 'explain explain'],
    ['7:6.6', 'ratio (6.6.2; 6.6.1)', 'explain explain'],
    ['7:6.7', 'ratio (6.7.2; 6.7.1)', 'explain explain'],
    ['7:6.8', 'ratio (6.8.2; 6.8.1)', 'explain fix'],
  ] as const;

  test.each(formulas)('%s = %s, a typed value that differs: %s', (row, expected, severities) => {
    const { formula, key } = edition.row.get(`BM${row}`) ?? {};
    expect(formula && inWords(formula.expression, words)).toBe(expected);
    const kind = expected.startsWith('ratio') ? 'ratio' : 'total';
    expect(formula?.kind).toBe(kind);
    const rule = edition.rules.find((one) => one.row === key && one.suffix === kind);
    expect(rule?.cases.map(({ severity }) => severity).join(' ')).toBe(severities);
  });

  test('there are no others', () => {
    const computed = edition.rows.filter(({ formula }) => formula).map(({ key }) => key);
    expect(computed.sort()).toEqual(formulas.map(([row]) => `BM${row}`).sort());
  });
});

describe('rules', () => {
  test('ids are unique, name the row of the rule, and stand in print order', () => {
    const ids = edition.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    let last = 0;
    for (const { id, row, suffix } of edition.rules) {
      expect(id).toBe(`${row.replace(':', '.')}-${suffix}`);
      const { index = -1 } = edition.row.get(row) ?? {};
      expect(index).toBeGreaterThanOrEqual(last);
      last = index;
    }
  });

  test.each<[suffix: string, severity: string, rows: string]>([
    ['part', 'fix', '1:2.2 · 3:3.1.2 3.2.2 3.3.2 · 7:6.4.2 6.4.3 6.5.2 6.5.3 6.6.2 6.7.2 6.8.2'],
    [
      'part',
      'explain',
      '1:3.3.2 5.2 · 2:2.2.1 2.2.2 3.3 3.4 · 3:1.1 2.1 2.2 2.3 3.4.2 · 4:2.2 3.2 · 6:1.2 · 7:6.4.1 6.8.1',
    ],
    ['part', 'notice', '7:6.7.1'],
    ['zero', 'explain', '3:1.4 1.4.1 1.4.2 1.4.3 3.1.1 3.2.1 3.3.1 · 4:1.5 2.1 2.2 3.1 3.2 · 6:1.1 2.1 · 7:6.7.1'],
    ['equal', 'explain', '1:2.1 2.2 · 4:1.1 1.5'],
    ['residual', 'explain', '1:5.1'],
    ['attainable', 'explain', '1:4.2'],
    ['average', 'explain', '7:5.2'],
    ['code', 'fix', '1:6 6.1 6.2 7 · 7:1 2 4'],
    ['heading', 'fix', '1:3 4 5 · 2:2 3 · 3:1 2 3 · 4:1 2 3 · 5:1 2 4 · 6:2 · 7:5 5.1 5.3 6'],
  ])('%s, %s: %s', (suffix, severity, rows) => {
    const found = edition.rules.filter((rule) => rule.suffix === suffix && rule.cases[0]?.severity === severity);
    expect(found.map(({ row }) => row)).toEqual(keys(rows));
  });

  test('whatever is typed has a rule that asks for it, and headings and formulas have none', () => {
    const asked = edition.rules.filter(({ kind }) => kind === 'blank').map(({ row }) => row);
    const typed = edition.rows.filter(({ type, formula }) => type !== 'heading' && !formula);
    expect(asked).toEqual(typed.map(({ key }) => key));
    expect(asked).toHaveLength(146 - 19 - 20);
  });

  test('every case that cells can decide has words for the check column', () => {
    const native = edition.rules
      .filter(({ kind }) => kind === 'rule')
      .flatMap(({ id, cases }) => cases.map(({ mark, when, all }) => ({ id, mark, read: [...when, ...all] })))
      .filter(({ read }) => read.flatMap(comparisonOperands).every(({ part }) => part === 'value' || part === 'given'));
    expect(native.length).toBeGreaterThan(200);
    expect(native.filter(({ mark }) => mark === undefined).map(({ id }) => id)).toEqual([]);
  });
});
