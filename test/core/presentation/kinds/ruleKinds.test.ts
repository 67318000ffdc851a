import type { Suffix } from '../../../../src/core/catalogue';
import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import { ruleKinds } from '../../../../src/core/presentation/kinds/rules';
import { ruleSentence, showsFormula } from '../../../../src/core/presentation/kinds/ruleSentence';
import { messages } from '../../../../src/core/presentation/messages';
import type { Messages } from '../../../../src/core/presentation/messages';
import { edition, findingsOf, sentenceOf } from './report';
import type { Line } from './report';

interface Case {
  readonly rule: string;
  /** How the rule's own sentence begins. */
  readonly demand: string;
  /** Rows that break the rule. */
  readonly lines: readonly Line[];
  /** A part of what the finding says of the figures. */
  readonly statement: string;
  readonly remedy: keyof Messages['findings']['remedies'];
  readonly showsFormula?: true;
}

/** One rule of each kind, and a report that breaks it. */
const cases = {
  total: {
    rule: 'BM4.1.5-total',
    demand: 'Dòng 1.5 bằng tổng các dòng 1.5.1 + 1.5.2 + 1.5.3.',
    lines: [
      ['BM4:1.5', 614],
      ['BM4:1.5.1', 5],
      ['BM4:1.5.2', 101],
      ['BM4:1.5.3', 506],
    ],
    statement: 'ghi 614, khác tổng các dòng 1.5.1 + 1.5.2 + 1.5.3 = 5 + 101 + 506 = 612.',
    remedy: 'total',
    showsFormula: true,
  },
  ratio: {
    rule: 'BM1.2-ratio',
    demand: 'Dòng 2 bằng dòng 2.2 chia cho dòng 2.1, nhân 100',
    lines: [
      ['BM1:2', 75],
      ['BM1:2.1', 38],
      ['BM1:2.2', 30],
    ],
    statement: 'ghi 75%, khác tỷ lệ dòng 2.2 ÷ dòng 2.1 = 30 ÷ 38 ≈ 78,95%.',
    remedy: 'ratio',
    showsFormula: true,
  },
  part: {
    rule: 'BM3.3.1.2-part',
    demand: 'Dòng 3.1.2 không lớn hơn dòng 3.1.1.',
    lines: [
      ['BM3:3.1.1', 10],
      ['BM3:3.1.2', 11],
    ],
    statement: 'ghi 11, lớn hơn dòng 3.1.1 (10).',
    remedy: 'part',
  },
  equal: {
    rule: 'BM1.2.2-equal',
    demand: 'Dòng 2.2 bằng số nhiệm vụ “Hoàn thành” trong Phụ lục',
    lines: [['BM1:2.2', 38]],
    statement: 'ghi 38, khác số nhiệm vụ “Hoàn thành” trong Phụ lục (37).',
    remedy: 'explain',
  },
  residual: {
    rule: 'BM1.5.1-residual',
    demand: 'Dòng 5.1 lớn hơn tổng các dòng 5.2 + 5.3 + 5.4 thì nêu rõ phần còn lại.',
    lines: [
      ['BM1:5.1', 1150],
      ['BM1:5.2', 1020],
      ['BM1:5.3', 0],
      ['BM1:5.4', 0],
    ],
    statement: '= 1.020 + 0 + 0 = 1.020, còn lại 130.',
    remedy: 'explain',
  },
  average: {
    rule: 'BM7.5.2-average',
    demand: 'Dòng 5.2 nằm giữa số nhỏ nhất và số lớn nhất trong các dòng 5.2.1, 5.2.2, 5.2.3',
    lines: [
      ['BM7:5.2', 90],
      ['BM7:5.2.1', 95],
      ['BM7:5.2.2', 97],
      ['BM7:5.2.3', 98.5],
    ],
    statement: 'ghi 90%, nhỏ hơn số nhỏ nhất trong các dòng 5.2.1, 5.2.2, 5.2.3 (95; 97; 98,5).',
    remedy: 'explain',
  },
  attainable: {
    rule: 'BM1.4.2-attainable',
    demand: 'Dòng 4.2 bằng 100 × một số nguyên ÷ dòng 4.1',
    lines: [
      ['BM1:4.1', 2],
      ['BM1:4.2', 2],
    ],
    statement: 'ghi 2%, nhưng dòng 4.1 ghi 2 nên tỷ lệ chỉ có thể là 0%, 50% hoặc 100%.',
    remedy: 'explain',
  },
  code: {
    rule: 'BM1.6-code',
    demand: 'Dòng 6 chỉ ghi một trong các mã 1 (Có), 0 (Không)',
    lines: [['BM1:6', 3]],
    statement: 'ghi 3, không thuộc các mã 1 (Có), 0 (Không).',
    remedy: 'code',
  },
  type: {
    rule: 'BM1.1-type',
    demand: 'Dòng 1 là số nguyên, không âm.',
    lines: [['BM1:1', -3]],
    statement: 'ghi -3, là số âm.',
    remedy: 'figure',
  },
  range: {
    rule: 'BM7.3-range',
    demand: 'Dòng 3 nằm trong khoảng từ 0% đến 100%.',
    lines: [['BM7:3', 120]],
    statement: 'ghi 120%, lớn hơn 100%.',
    remedy: 'figure',
  },
  required: {
    rule: 'BM1.1-required',
    demand: 'Dòng 1 phải có số liệu; không phát sinh thì ghi 0.',
    lines: [['BM1:1', '']],
    statement: 'chưa có số liệu.',
    remedy: 'blank',
  },
  zero: {
    rule: 'BM3.1.4.1-zero',
    demand: 'Dòng 1.4.1 khác 0; nếu đúng là 0 thì phải giải trình.',
    lines: [['BM3:1.4.1', 0]],
    statement: 'bằng 0, trong khi chỉ tiêu này thường khác 0.',
    remedy: 'explain',
  },
  heading: {
    rule: 'BM1.3-heading',
    demand: 'Dòng 3 là dòng nhóm, không ghi số liệu.',
    lines: [['BM1:3', 5]],
    statement: 'là dòng nhóm nhưng có ghi 5.',
    remedy: 'heading',
  },
} as const satisfies Readonly<Record<Suffix, Case>>;

describe.each(Object.entries<Case>(cases))('a rule of the kind %s', (suffix, one) => {
  const rule = edition.rules.find(({ id }) => id === one.rule)!;

  test('says what it demands', () => {
    expect(rule.suffix).toBe(suffix);
    expect(ruleSentence(edition, rule, 'vi').slice(0, one.demand.length)).toBe(one.demand);
  });

  test('says what is wrong and what to do where it is broken', () => {
    const sentence = sentenceOf(one.rule, one.lines);
    expect(sentence).toContain(one.statement);
    expect(sentence.endsWith(messages.vi.findings.remedies[one.remedy])).toBe(true);
    expect(sentenceOf(one.rule, one.lines, 'en')).toContain(messages.en.findings.remedies[one.remedy]);
  });

  test('shows the parts of a formula only where it judges one', () => {
    expect(showsFormula(rule)).toBe(one.showsFormula === true);
  });
});

test('a ratio over zero is explained by leaving the row blank, every other explain finding by a Ghi chú', () => {
  const { overZero, explain } = messages.vi.findings.remedies;
  const overZeroCase = edition.rules
    .find(({ id }) => id === 'BM1.3.3-ratio')!
    .cases.find(({ when }) => when.length > 0);
  for (const [suffix, kind] of Object.entries(ruleKinds)) {
    const expected = suffix === 'ratio' ? overZero : explain;
    expect(kind.explanation(messages.vi.findings.remedies, overZeroCase)).toBe(expected);
    expect(kind.explanation(messages.vi.findings.remedies, undefined)).toBe(explain);
  }
});

test('a finding with a Ghi chú asks for nothing but that somebody confirms it, and an explained one for nothing', () => {
  const [found] = findingsOf([['BM3:1.4.1', 0, 'đã giao cho cấp huyện']]).filter(({ rule }) => rule.endsWith('-zero'));
  expect(found).toMatchObject({ severity: 'explain', explained: true });
  expect(sentenceOf('BM3.1.4.1-zero', [['BM3:1.4.1', 0, 'đã giao cho cấp huyện']])).toMatch(
    /Có Ghi chú, chờ xác nhận là giải trình\.$/,
  );
  expect(findingSentence(edition, { ...found!, isConfirmed: true }, 'vi')).toMatch(/Đã có giải trình\.$/);
});
