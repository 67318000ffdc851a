import { rowTypes } from '../../../../src/core/catalogue';
import type { Row } from '../../../../src/core/catalogue';
import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import { ruleSentence } from '../../../../src/core/presentation/kinds/ruleSentence';
import { readingOptions } from '../../../../src/core/presentation/quickFixes/readingOptions';
import { formPlanOf, rowOf } from '../../../support/sheetPlans';
import { edition, findingsOf } from './report';
import type { Line } from './report';

/** Rows that somebody fills: a row with a formula is never told to be filled. */
const filled = edition.rows.filter(({ type, formula }) => type !== 'heading' && !formula);
const codes = filled.filter(({ type }) => type === 'code');
const shares = filled.filter(({ type }) => type === 'percent');
const quantities = filled.filter(({ type }) => type === 'count' || type === 'money');
const languages = ['vi', 'en'] as const;

/** Advice to write 0, in either language. */
const zero = /ghi (?:số )?0\b|nhập 0\b|enter 0\b|it is 0\b/;

/** What a blank, a dash and "không có" in a row are said to be. */
function sentencesAt(row: Row): readonly string[] {
  return ['', '-', '…', 'không có'].flatMap((typed) => {
    const lines: readonly Line[] = [[row.key, typed]];
    return findingsOf(lines)
      .filter(({ target }) => target.type === 'row' && target.row === row.key)
      .flatMap((finding) => languages.map((language) => findingSentence(edition, finding, language)));
  });
}

function rulesAt(row: Row): readonly string[] {
  const required = edition.rules.filter((rule) => rule.row === row.key && rule.suffix === 'required');
  return required.flatMap((rule) => languages.map((language) => ruleSentence(edition, rule, language)));
}

function promptAt(row: Row): string {
  const plan = formPlanOf(row.form);
  const range = `D${rowOf(plan, row.code)}`;
  return plan.validations.find((validation) => validation.range === range)?.prompt.message ?? '';
}

/** The figures that a click offers for a text. */
function offered(row: Row, typed: string): readonly number[] {
  return findingsOf([[row.key, typed]]).flatMap(({ detail }) =>
    detail.type === 'reading' ? readingOptions(row, detail.reading) : [],
  );
}

test('the registry says for each type of row what stands there when there is nothing to report', () => {
  expect(Object.entries(rowTypes).map(([type, { ifNothing }]) => [type, ifNothing])).toEqual([
    ['heading', null],
    ['count', 'zero'],
    ['percent', 'note'],
    ['money', 'zero'],
    ['code', 'choice'],
  ]);
});

test('a quantity that did not arise is 0, and every text says so', () => {
  expect(quantities.length).toBeGreaterThan(50);
  for (const row of quantities) {
    expect([row.key, ...sentencesAt(row)].join(' ')).toMatch(zero);
    expect(promptAt(row)).toMatch(zero);
    expect(offered(row, '-')).toEqual([0]);
  }
});

test('a code is never told to be 0: every text names the codes with their meaning', () => {
  expect(codes.length).toBeGreaterThan(4);
  for (const row of codes) {
    const texts = [...sentencesAt(row), ...rulesAt(row), promptAt(row)];
    expect(texts.filter((text) => zero.test(text))).toEqual([]);
    expect(sentencesAt(row).length).toBeGreaterThan(3);
    for (const { label } of row.codes) {
      const isNamed = (text: string): boolean => text.includes(label);
      expect([...sentencesAt(row).filter((text) => !/chuyển thành|convert it/.test(text)), promptAt(row)].every(isNamed)).toBe(true); // prettier-ignore
    }
  }
});

test('a required code says which codes there are', () => {
  const rule = edition.rules.find(({ id }) => id === 'BM7.4-required');
  if (!rule) throw new Error('BM7:4 is not required');
  expect(ruleSentence(edition, rule, 'vi')).toBe(
    'Dòng 4 phải ghi một trong các mã 0 (Chưa), 1 (Đang làm), 2 (Hoàn thành).',
  );
});

test('a dash for a code offers all codes, never 0 alone', () => {
  for (const row of codes) expect(offered(row, '-')).toEqual(row.codes.map(({ value }) => value));
});

test('a percentage is never told to be 0: where there is nothing to take a share of, the note says so', () => {
  expect(shares.length).toBeGreaterThan(15);
  for (const row of shares) {
    const texts = [...sentencesAt(row), ...rulesAt(row), promptAt(row)];
    expect(texts.filter((text) => zero.test(text))).toEqual([]);
    expect(sentencesAt(row).filter((text) => !/Ghi chú|note/.test(text))).toEqual([]);
    expect(promptAt(row)).toContain('Ghi chú');
    expect([offered(row, '-'), offered(row, 'không có')]).toEqual([[], []]);
  }
});

test('a blank percentage asks for a percentage', () => {
  const [finding] = findingsOf([['BM7:5.1.1', '']]);
  if (!finding) throw new Error('a blank is no finding');
  expect(findingSentence(edition, finding, 'vi')).toContain(
    'chưa có số liệu. Nhập tỷ lệ %; nếu không có gì để tính tỷ lệ thì để trống và ghi rõ vào Ghi chú.',
  );
});

test('the caution about districts tells counts and percentages apart', () => {
  for (const language of languages)
    for (const { text } of edition.cautions) {
      expect(text[language]).toMatch(/dòng đếm|counts/);
      expect(text[language]).toMatch(/dòng tỷ lệ|percentages/);
    }
});
