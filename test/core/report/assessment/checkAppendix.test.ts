import type { Assessment } from '../../../../src/core/report/assessment/Assessment';
import { edition, sectionLine, taskHeader, titleBlock } from '../../../support/scannedSheets';
import type { Line } from '../../../support/scannedSheets';
import type { FakeSheet } from '../../../support/FakeWorkbook';
import { filled, identity, only, told } from '../../../support/reports';

describe('the appendix', () => {
  const task = (no: number, content: string, assessment: string): Line => [
    no,
    content,
    'Có',
    'Quý I',
    'Sở Nội vụ',
    null,
    assessment,
  ];
  const appendix = (tasks: readonly Line[]): FakeSheet => ({
    tab: 'Phụ lục',
    identity: identity('PL'),
    lines: [
      ...titleBlock,
      taskHeader(),
      ...edition.appendix.sections.flatMap(({ code }) => [sectionLine(code), ...(code === 'I' ? tasks : [])]),
    ],
  });

  test('a finding of a task leads to its field', async () => {
    const tasks = [task(1, 'một', 'Hoàn thành'), task(2, '', 'xong'), task(3, 'ba', 'sắp xong'), task(4, 'bốn', '')];
    const result = await only(appendix(tasks));
    expect(told(result).filter((text) => text.startsWith('fix'))).toEqual([
      "fix PL.content-required 'Phụ lục'!B8",
      "fix PL.assessment-code 'Phụ lục'!G8",
      "fix PL.assessment-code 'Phụ lục'!G9",
      "fix PL.assessment-required 'Phụ lục'!G10",
    ]);
  });

  test('the tasks of the appendix are compared with the counts in Biểu mẫu 1', async () => {
    const BM1 = { tab: 'BM1', identity: identity('BM1'), lines: filled('BM1', { '2.1': 3, '2.2': 3 }) };
    const rules = (result: Assessment): readonly string[] => result.findings.map(({ rule }) => rule);
    const unequal = await only(BM1, appendix([task(1, 'một', 'Hoàn thành'), task(2, 'hai', 'Đang thực hiện')]));
    expect(rules(unequal)).toEqual(expect.arrayContaining(['BM1.2.1-equal', 'BM1.2.2-equal']));
    const three = [1, 2, 3].map((no) => task(no, String(no), 'Hoàn thành'));
    const equal = rules(await only(BM1, appendix(three)));
    expect(equal.filter((rule) => rule.endsWith('-equal'))).toEqual([]);
    expect(rules(await only(BM1)).filter((rule) => rule.endsWith('-equal'))).toEqual([]);
  });

  test('a missing section of the appendix is a structure finding', async () => {
    const { lines, ...rest } = appendix([]);
    const result = await only({ ...rest, lines: lines.filter(([no]) => no !== 'III') });
    expect(result.findings.find(({ kind, severity }) => kind === 'structure' && severity === 'fix')).toMatchObject({
      target: { type: 'section', form: 'PL', section: 'III' },
      detail: { problem: { type: 'sectionMissing', section: 'III' } },
    });
  });
});
