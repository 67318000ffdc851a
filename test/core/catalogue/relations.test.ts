import type { Row, Rule, RuleCase } from '../../../src/core/catalogue';
import { countsWithinPeriod } from '../../../src/core/catalogue';
import { comparisonOperands, parseComparison } from '../../../src/core/expression';
import { edition } from '../../support/scannedSheets';
import { firstColumn, rowsNamedIn, statements } from './relationsDocument';
import type { Statement } from './relationsDocument';

/** Returns the keys of a list such as `1:2.1 2.2 · 4:2.1`. */
function keys(text: string): readonly string[] {
  return text.split(' · ').flatMap((part) => {
    const [form = '', list = ''] = part.split(':');
    return list.split(' ').map((code) => `BM${form}:${code}`);
  });
}

describe('rows that are compared like with like', () => {
  const isOfPeriod = (key: string): boolean => {
    const row = edition.row.get(key);
    if (!row) throw new Error(`no row ${key}`);
    return countsWithinPeriod(row, edition);
  };

  test.each([
    ['3:3.1.1', true, 'dossiers of the period'],
    ['1:5.1', true, 'tasks with those carried over'],
    ['1:2.2', true, 'tasks completed since the beginning of the year'],
    ['1:7', true, 'whether a dialogue was held'],
    ['7:5.2', true, 'a share of the documents of the period'],
    ['3:3.1', true, 'a ratio of two flows'],
    ['1:2', true, 'a ratio of a cumulative figure'],
    ['2:1', true, 'a total of flows'],
    ['4:2.2', false, 'people present'],
    ['4:2.1', false, 'posts set for the year'],
    ['4:1.5', false, 'a total of stocks'],
    ['7:6.4', false, 'a ratio of two stocks'],
    ['4:1.1', false, 'a share of bodies as it stands'],
    ['7:2', false, 'how far a system is built'],
    ['4:1', false, 'a heading'],
  ])('BM%s counts within the period: %s, %s', (row, expected) => {
    expect(isOfPeriod(`BM${row}`)).toBe(expected);
  });
});

describe('tags of the rows', () => {
  const tags: readonly (readonly [tag: string, rows: string])[] = [
    ['computed', '1:2 3.3 · 2:1 2.2 3.2 · 3:1.4 3.1 3.2 3.3 3.4 · 4:1.5 · 6:1 2.1 2.4 · 7:6.4 6.5 6.6 6.6.1 6.7 6.8'],
    // These are quantities, shares and states as at the time of the report.
    ['stock', '3:1.4.1 1.4.2 1.4.3 2.1 2.2 2.3'],
    ['stock', '4:1.1 1.2 1.3 1.4 1.5.1 1.5.2 1.5.3 1.5.4 2.2 2.3 2.5 3.2 3.4 · 5:1.1 1.2'],
    ['stock', '6:2.2 2.3 2.4.1 2.4.2 2.4.3 2.5'],
    ['stock', '7:1 2 4 5.1.1 5.1.2 5.1.3 5.3.1 5.3.2 5.3.3'],
    ['stock', '7:6.4.1 6.4.2 6.5.1 6.5.2 6.6.2 6.8.1 6.8.2'],
    // These are shares and kinds of what happened within the period.
    ['share', '1:4.2 6.2 · 7:3 5.2 5.2.1 5.2.2 5.2.3'],
    ['fixed', '1:2.1 · 4:2.1 3.1 · 6:1.1'],
    ['year-to-date', '1:2.2 · 5:3 · 6:1.2 2.6'],
    ['distinct', '7:6.4.3 6.5.3'],
    ['distinct-mild', '1:3.1 3.2 6 6.1 7 · 2:3.1'],
    ['backlog', '1:5.1 5.4 · 2:2.2.1 3.3 · 3:3.4.1'],
    ['flow', '1:1 3.3.1 3.3.2 4.1 5.2 5.3 · 2:1.1 1.2 1.3 2.1 2.2.2 3.4 · 3:1.1 1.2 1.3 3.1.1 3.1.2'],
    ['flow', '3:3.2.1 3.2.2 3.3.1 3.3.2 3.4.2 · 4:2.4 3.3 · 5:1.3 2.1 2.2 2.3 2.4 2.5 4.1 4.2 4.3 4.4 · 7:6.7.1 6.7.2'],
  ];

  test.each(tags)('the tag %s belongs to the rows %s', (tag, rows) => {
    for (const key of keys(rows)) expect([key, edition.row.get(key)?.tag]).toEqual([key, tag]);
  });

  test('headings have no tag, every other row has one', () => {
    const untagged = edition.rows.filter((row) => row.tag === undefined);
    expect(untagged.every(({ type }) => type === 'heading')).toBe(true);
    const listed = tags.flatMap(([, rows]) => keys(rows));
    expect([...listed, ...untagged.map(({ key }) => key)].sort()).toEqual(edition.rows.map(({ key }) => key).sort());
  });

  test('the tag of a row determines the prior periods that it is compared with, the nearest first', () => {
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
        'Q3 notBelow N explain; Q1 notBelow N explain; ' +
        'previous N notAbove Q1 notice; previous N notAbove 6T notice; previous N notAbove Q3 notice',
    );
    expect(pairs('BM4:2.2')).toBe(`${chain('withinHalf * notice')}; previous N withinHalf Q1 notice`);
    expect(pairs('BM7:5.2')).toBe(chain('withinHalf * notice'));
    expect(pairs('BM1:7')).toBe('Q1 notBelow 6T notice; 6T notBelow N notice; Q1 notBelow N notice');
    expect(pairs('BM1:2.1')).toBe(chain('unchanged * notice'));
    expect(pairs('BM6:1.2')).toBe(chain('notBelow * explain'));
    expect(pairs('BM7:6.4.3')).toBe('Q1 notBelow 6T explain; 6T notBelow N explain; Q1 notBelow N explain');
    expect(pairs('BM1:6.1')).toBe('Q1 notBelow 6T notice; 6T notBelow N notice; Q1 notBelow N notice');
    expect(pairs('BM1:5.1')).toBe('');
    expect(pairs('BM4:1.5')).toBe('');
  });
});

/** A case of a rule in words that can be compared: references name their form. */
interface CaseInWords {
  /** Absent if the document gives it in words only. */
  readonly when?: readonly string[];
  readonly all: readonly string[];
  readonly periods?: readonly string[];
  readonly severity: string;
}

/** Parses `[1] <= [BM6:2]` of a rule of a form; every reference then names its form. */
function parsed(comparison: string, form: string): string {
  const result = parseComparison(comparison.replaceAll(/\[(?=\d)/g, `[${form}:`));
  if (!result.ok) throw new Error(`${result.message} in ${comparison}`);
  return JSON.stringify(result.value);
}

/** Replaces `[.]`, `{codes}` and other placeholders of the document by the values of a row. */
function expressionsIn(words: string, row: Row): readonly string[] {
  return [...words.matchAll(/`([^`]+)`/g)].map(([, written = '']) =>
    parsed(
      written
        .replaceAll('[.]', `[${row.code}]`)
        .replaceAll('{codes}', `{${row.codes.map(({ value }) => value).join(', ')}}`),
      row.form,
    ),
  );
}

/** Returns the cases that one statement means. */
function casesStated({ relation, severity }: Statement, row: Row): readonly CaseInWords[] {
  const [, condition, rest = relation] = /^where (.+?): (?=`)(.*)$/.exec(relation) ?? [];
  const all = expressionsIn(rest, row);
  const conditions = condition?.split(' or ').map((one) => expressionsIn(one, row)) ?? [[]];
  const isInWords = condition !== undefined && !condition.includes('`');
  const whens = conditions.map((when) => (isInWords ? {} : { when }));
  if (severity === 'fix below the sum, explain above it') {
    const split = (operator: string): readonly string[] => expressionsIn(rest.replace('] = ', `] ${operator} `), row);
    return [
      { when: [], all: split('>='), severity: 'fix' },
      { when: [], all: split('<='), severity: 'explain' },
    ];
  }
  const byPeriod = /^(\w+) in a year's report; (\w+) in (.*)$/.exec(severity);
  if (byPeriod) {
    const [, inYear = '', otherwise = '', periods = ''] = byPeriod;
    return [
      { when: [], all, periods: ['N'], severity: inYear },
      { when: [], all, periods: periods.split(', '), severity: otherwise },
    ];
  }
  return whens.map((when) => ({ ...when, all, severity }));
}

function casesOf({ cases }: Rule, isWhenStated: readonly boolean[]): readonly CaseInWords[] {
  return cases.map(({ when, all, periods, severity }: RuleCase, index) => ({
    ...(isWhenStated[index] === false ? {} : { when: when.map((one) => JSON.stringify(one)) }),
    all: all.map((one) => JSON.stringify(one)),
    ...(periods && { periods }),
    severity,
  }));
}

function ruleOf(id: string): Rule {
  const found = edition.rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`the edition has no rule ${id}`);
  return found;
}

function rowOf(rule: Rule): Row {
  return edition.row.get(rule.row)!; // a rule of a row that the edition has
}

const idOf = (key: string, suffix: string): string => `${key.replace(':', '.')}-${suffix}`;

/** The rules of one row or a few rows that the document names, with all their cases in order. */
const named = [...new Set(statements.map(({ rule }) => rule))]
  .filter((id) => id.startsWith('BM'))
  .map((id) => [id, statements.filter(({ rule }) => rule === id)] as const);

/** The rules for every row of a sort that has no rule of its own. */
const sorts: readonly (readonly [suffix: string, sort: string, holds: (row: Row) => boolean])[] = [
  ['type', 'counts', ({ type }) => type === 'count'],
  ['type', 'money', ({ type }) => type === 'money'],
  ['range', 'all other percentages', ({ type }) => type === 'percent'],
  [
    'required',
    'every row that is no heading and not filled by formula',
    ({ type, formula }) => type !== 'heading' && !formula,
  ],
];

const generalRules = sorts.map(([suffix, sort, holds]) => {
  const ids = edition.rows.filter(holds).map(({ key }) => idOf(key, suffix));
  return { suffix, sort, ids: ids.filter((id) => !named.some(([one]) => one === id)) };
});

/** The rules whose rows the document names in a sentence. */
const listed: readonly (readonly [suffix: string, comparison: string, severity: string, rows: readonly string[]])[] = [
  ['zero', '`[.] <> 0`', 'explain', rowsNamedIn('**Zero**')],
  ['ratio', '`[.] ~ 100 * [.].numerator / [.].denominator`', 'fix', rowsNamedIn('**Percentages without rows')],
  ['code', '`[.] in {codes}`', 'fix', firstColumn('row').filter((key) => key !== 'BM1:6.2')],
  ['heading', '`[.].given = 0`', 'fix', edition.rows.filter(({ type }) => type === 'heading').map(({ key }) => key)],
];

describe('the edition has the rules that docs/relations.md states', () => {
  test.each(named)('%s has the relations and severities of the document', (id, lines) => {
    const rule = ruleOf(id);
    const stated = lines.flatMap((line) => casesStated(line, rowOf(rule)));
    const overZero: CaseInWords[] =
      rule.suffix === 'ratio'
        ? [
            {
              when: [parsed(`[${edition.row.get(rule.row)!.formula!.operands[1]!}] = 0`, rowOf(rule).form)],
              all: expressionsIn('`[.].given = 0`', rowOf(rule)),
              severity: 'explain',
            },
          ]
        : [];
    const expected = [...overZero, ...stated];
    expect(
      casesOf(
        rule,
        expected.map(({ when }) => when !== undefined),
      ),
    ).toEqual(expected);
  });

  test.each(generalRules)('the rule $suffix of $sort has the relation of the document', ({ suffix, sort, ids }) => {
    const statement = statements.find(({ rule, rows }) => rule === `…-${suffix}` && rows === sort);
    expect(statement).toBeDefined();
    expect(ids).not.toEqual([]);
    for (const id of ids)
      expect([id, casesOf(ruleOf(id), [])]).toEqual([id, casesStated(statement!, rowOf(ruleOf(id)))]);
  });

  test.each(listed)(
    'the rule %s says %s, %s, of the rows that the document lists',
    (suffix, relation, severity, rows) => {
      expect(rows).not.toEqual([]);
      const general = rows.map((key) => idOf(key, suffix)).filter((id) => id !== 'BM3.1.4-zero');
      for (const id of general)
        expect([id, casesOf(ruleOf(id), [])]).toEqual([
          id,
          casesStated({ rule: id, rows: '', relation, severity }, rowOf(ruleOf(id))),
        ]);
    },
  );

  test('a zero in 3:1.4 is questioned only if it was typed', () => {
    expect(casesOf(ruleOf('BM3.1.4-zero'), [])).toEqual([
      { when: [parsed('[1.4].given = 1', 'BM3')], all: [parsed('[1.4] <> 0', 'BM3')], severity: 'explain' },
    ]);
  });

  test('every rule of the edition is in the document, and every statement is a rule', () => {
    const stated = [
      ...named.map(([id]) => id),
      ...generalRules.flatMap(({ ids }) => ids),
      ...listed.flatMap(([suffix, , , rows]) => rows.map((key) => idOf(key, suffix))),
    ];
    expect(stated.sort()).toEqual(edition.rules.map(({ id }) => id).sort());
  });
});

describe('rows filled by formula', () => {
  const computed = edition.rows.filter(({ formula }) => formula);

  test.each(computed)('$key has a rule over its own formula', ({ key, form, code, formula }) => {
    const rule = ruleOf(idOf(key, formula!.kind));
    const [numerator = '', denominator = ''] = formula!.operands;
    const right = formula!.kind === 'ratio' ? `100 * [${numerator}] / [${denominator}]` : undefined;
    const compared = rule.cases.at(-1)!.all[0]!;
    expect(compared.left).toMatchObject({ kind: 'reference', form, code });
    expect(compared.right.map((one) => JSON.stringify(one))).toEqual([
      right === undefined
        ? JSON.stringify(formula!.expression)
        : JSON.stringify((JSON.parse(parsed(`[${code}] ~ ${right}`, form)) as typeof compared).right[0]),
    ]);
  });
});

describe('rules', () => {
  test('the ids of rules are unique, name the row of the rule, and are in print order', () => {
    const ids = edition.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    let last = 0;
    for (const { id, row, suffix } of edition.rules) {
      expect(id).toBe(idOf(row, suffix));
      const { index = -1 } = edition.row.get(row) ?? {};
      expect(index).toBeGreaterThanOrEqual(last);
      last = index;
    }
  });

  test('every figure that must be typed is required, and headings and formulas are not', () => {
    const asked = edition.rules.filter(({ kind }) => kind === 'blank').map(({ row }) => row);
    const typed = edition.rows.filter(({ type, formula }) => type !== 'heading' && !formula);
    expect(asked).toEqual(typed.map(({ key }) => key));
  });

  test('every case that Excel formulas can decide has words for the check column', () => {
    const native = edition.rules
      .filter(({ kind }) => kind === 'rule')
      .flatMap(({ id, cases }) => cases.map(({ label, when, all }) => ({ id, label, read: [...when, ...all] })))
      .filter(({ read }) => read.flatMap(comparisonOperands).every(({ part }) => part === 'value' || part === 'given'));
    expect(native).not.toEqual([]);
    expect(native.filter(({ label }) => label === undefined).map(({ id }) => id)).toEqual([]);
  });
});
