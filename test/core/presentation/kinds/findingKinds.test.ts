import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import { rowTarget } from '../../../../src/core/rules';
import type { Detail, Finding, Target } from '../../../../src/core/rules';
import { edition } from './report';
import { flaws } from './vietnamese';

interface Case {
  readonly target: Target;
  readonly detail: Detail;
  readonly stated?: number | string;
  readonly expected?: number;
  readonly sentence: string;
}

const before = { period: '2022-6T', file: 'bao cao 6T.xlsx' } as const;
const periodRule = edition.periodRules.find(({ row, relation }) => row === 'BM3:3.1.1' && relation === 'notBelow');
const part = edition.rules.find(({ id }) => id === 'BM3.3.1.2-part')!;

/** One finding for each type of detail, and what its sentence says. */
const cases: { readonly [T in Detail['type']]: Case & { readonly detail: { readonly type: T } } } = {
  comparison: {
    target: rowTarget('BM3:3.1.2'),
    detail: {
      type: 'comparison',
      rule: part,
      case: 0,
      figures: new Map([
        ['BM3:3.1.1', 10],
        ['BM3:3.1.2', 11],
      ]),
    },
    stated: 11,
    sentence: 'ghi 11, lớn hơn dòng 3.1.1 (10).',
  },
  reading: {
    target: rowTarget('BM1:1'),
    detail: { type: 'reading', row: 'BM1:1', reading: { verdict: 'convert', text: '12', value: 12, decimals: 0 } },
    stated: '12',
    sentence: '“12”',
  },
  ownFormula: {
    target: rowTarget('BM1:1'),
    detail: { type: 'ownFormula', row: 'BM1:1', formula: '=A1+1' },
    stated: '=A1+1',
    sentence: '“=A1+1”',
  },
  formulaLost: {
    target: rowTarget('BM4:1.5'),
    detail: { type: 'formulaLost', row: 'BM4:1.5' },
    expected: 612,
    sentence: '612',
  },
  staleResult: {
    target: rowTarget('BM4:1.5'),
    detail: { type: 'staleResult', row: 'BM4:1.5' },
    stated: 99_999,
    expected: 612,
    sentence: 'lưu kết quả 99.999 trong tệp nhưng công thức cho 612',
  },
  formulaOverwritten: {
    target: { type: 'form', form: 'BM1' },
    detail: { type: 'formulaOverwritten', form: 'BM1', rows: ['BM1:2'] },
    sentence: 'Biểu mẫu 1: dòng 2 ghi số tự nhập thay cho công thức',
  },
  mixedRounding: {
    target: { type: 'form', form: 'BM1' },
    detail: { type: 'mixedRounding', form: 'BM1', rounded: ['BM1:2'], cut: ['BM1:3.3'] },
    sentence: 'Biểu mẫu 1',
  },
  period: {
    target: rowTarget('BM3:3.1.1'),
    detail: { type: 'period', rule: periodRule!, figure: 5, earlier: [{ ...before, figure: 10 }] },
    stated: 5,
    sentence: '6 tháng đầu năm 2022',
  },
  sameAsBefore: {
    target: { type: 'form', form: 'BM5' },
    detail: { type: 'sameAsBefore', form: 'BM5', rows: ['BM5:1.1', 'BM5:1.2'], figures: [1, 2], earlier: before },
    sentence: 'Biểu mẫu 5',
  },
  thirdQuarter: {
    target: { type: 'workbook' },
    detail: { type: 'thirdQuarter', rows: 12, notBelow: 11, earlier: [before] },
    sentence: '11',
  },
  starting: {
    target: rowTarget('BM1:1'),
    detail: { type: 'starting', row: 'BM1:1' },
    stated: 12,
    sentence: 'ghi 12',
  },
  task: {
    target: { type: 'task', form: 'PL', section: 'I', number: '4' },
    detail: { type: 'task', problem: { type: 'blank', field: 'content' } },
    sentence: 'Nhiệm vụ 4 mục I chưa ghi Nội dung.',
  },
  structure: {
    target: rowTarget('BM1:2.1'),
    detail: { type: 'structure', problem: { type: 'rowMissing', row: 'BM1:2.1' } },
    sentence: 'Không tìm thấy dòng 2.1',
  },
};

const all: readonly (readonly [string, Case])[] = Object.entries(cases);

test.each(all)('a finding of the type %s is told in whole sentences', (_type, one) => {
  const { target, detail, stated = null, expected = null } = one;
  const rest = { kind: 'rule', severity: 'fix', explained: false } as const;
  const finding: Finding = { rule: 'any', target, detail, stated, expected, ...rest };
  const sentence = findingSentence(edition, finding, 'vi');
  expect(sentence).toContain(one.sentence);
  expect(sentence).toMatch(/^[\p{Lu}\p{N}“].*[.?]$/su);
  expect(flaws(findingSentence(edition, finding, 'en'))).toEqual([]);
});

test('a printed sentence does not name the file of an earlier report', () => {
  const { target, detail } = cases.period;
  const rest = { kind: 'rule', severity: 'explain', stated: 5, expected: null, explained: false } as const;
  const finding: Finding = { rule: 'any', target, detail, ...rest };
  expect(findingSentence(edition, finding, 'vi')).toContain('bao cao 6T.xlsx');
  expect(findingSentence(edition, finding, 'vi', { isPrinted: true })).not.toContain('bao cao 6T.xlsx');
});
