import { linesOf } from '../../support/table';
import sample from '../../../src/cli/samples/ben-tre-2022.json';
import { absent, explain, explained, fix, notice, overwritten, reading } from './findings';
import { filed2022 } from '../../support/filed2022';
import { edition, report } from '../../support/scenario';
import type { Finding } from '../../support/scenario';

const tasks = sample.tasks
  .map((t) => `| ${[t.section, t.no, t.content, t.result, t.time, t.lead, t.support, t.assessment].join(' | ')} |`)
  .join('\n');

/** All that arithmetic and the relations reveal, form by form, as worked out in filed2022.ts and below. */
const expected: Record<string, readonly Finding[]> = {
  // 1:2 and 1:3.3 are typed over formulas that give the same.
  BM1: [
    overwritten('BM1'),
    reading('1:2', '100%', 100),
    explain('1:4.2-attainable', 2),
    explained('1:5.1-residual', 150),
    reading('1:6.1', '1.800', 1800),
  ],
  // 2:1 and 2:3.2 agree; 2:2.2 has no ratio to agree with.
  BM2: [overwritten('BM2'), reading('2:2.2', '100%', 100), explain('2:2.2-ratio', 100)],
  // 3:1.4, 3:3.1, 3:3.2, 3:3.3 agree. Rounded: 3:3.1. Cut off: 3:3.3, which is above 99.5. So nothing is mixed.
  BM3: [
    overwritten('BM3'),
    reading('3:1.4', '1.762', 1762),
    reading('3:1.4.1', '1.403', 1403),
    reading('3:3.1', '99,1', 99.1),
    reading('3:3.1.1', '399.018', 399018),
    reading('3:3.1.2', '395.318', 395318),
    reading('3:3.2', '99,8', 99.8),
    reading('3:3.2.1', '60.867', 60867),
    reading('3:3.2.2', '60.755', 60755),
    reading('3:3.3', '99,9', 99.9),
    reading('3:3.3.1', '755.536', 755536),
    reading('3:3.3.2', '755.532', 755532),
  ],
  // The one total of the form is wrong, so no formula was overwritten by a value that agrees.
  BM4: [
    reading('4:1.1', '100% (17/17)', 100),
    reading('4:1.2', '100% (9/9)', 100),
    fix('4:1.5-total', 614, 612),
    explain('4:1.5-equal', 614),
    reading('4:1.5.4', '12.16%', 12.16),
    reading('4:2.1', '1.769', 1769),
    reading('4:2.2', '1.650', 1650),
    reading('4:2.5', '10,88%', 10.88),
    reading('4:3.1', '20.160', 20160),
    reading('4:3.2', '19.380', 19380),
    reading('4:3.4', '11,2%', 11.2),
  ],
  BM5: [reading('5:1.1', '26/26', 26), reading('5:1.2', '615/615', 615)],
  // 6:1 and 6:2.1 agree; the wrong 6:2.4 is one finding, not two.
  BM6: [
    overwritten('BM6'),
    reading('6:1', '62.28', 62.28),
    reading('6:1.1', '4.559.051', 4559051),
    reading('6:1.2', '2.839.200', 2839200),
    fix('6:2.4-total', 90, 0),
  ],
  // 7:6.4, 7:6.5, 7:6.6.1, 7:6.7, 7:6.8 agree. Rounded: 7:6.7. Cut off: none.
  BM7: [
    overwritten('BM7'),
    notice('7:5.2-average', 98),
    reading('7:6.6', '100%', 100),
    explained('7:6.6-ratio', 100, 71.49),
    reading('7:6.7.1', '131.590', 131590),
    reading('7:6.7.2', '82.888', 82888),
    reading('7:6.8', '75.2%', 75.2),
  ],
  // VII.2 and VII.3 say neither Kết quả nor Thời gian, VII.4 no Kết quả; Cơ quan phối hợp need not be filled.
  PL: ['PL:VII.2', 'PL:VII.3', 'PL:VII.4'].map((row) => ({
    ...{ rule: 'PL.details-required', row, severity: 'notice', kind: 'blank' },
    ...{ stated: null, expected: null, explained: false },
  })),
};

describe('the report of Bến Tre province for 2022 as filed', () => {
  const findings = report(filed2022, { period: '2022-N', rest: 'blank', tasks });

  test.each(Object.keys(expected))('the findings in %s are those worked out by hand and nothing else', (form) => {
    expect(findings.filter(({ row }) => row?.split(':')[0] === form)).toEqual(expected[form]);
  });

  test('the findings come in the order of the forms and their rows', () => {
    expect(findings).toEqual(Object.values(expected).flat());
  });

  test('32 cells must become numbers, 2 figures must be fixed, 3 must be explained and 2 are explained', () => {
    const count = (kind: string, severity: string, isExplained = false): number =>
      findings.filter((f) => f.kind === kind && f.severity === severity && f.explained === isExplained).length;
    expect(count('reading', 'fix')).toBe(32);
    expect(count('rule', 'fix')).toBe(2);
    expect(count('rule', 'explain')).toBe(3);
    expect(count('rule', 'explain', true)).toBe(2);
  });

  test('a form alone in a workbook has the same findings as among the others', () => {
    const others = edition.forms.map(({ id }) => id).filter((id) => id !== 'BM2');
    const alone = report(filed2022, { rest: 'blank', without: [...others, 'PL'] });
    expect(alone).toEqual([
      ...['BM1'].map(absent),
      ...expected.BM2!,
      ...['BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL'].map(absent),
    ]);
  });

  test('the figures worked through are those of the sample and 3:3.4, which has no value', () => {
    const rows = linesOf(filed2022).map(({ key, figure }) => [key, figure] as const);
    const typed = rows.map(([key, f]) => [key, f === 'formula' || f.kind === 'formula' ? '=' : textOf(f)]);
    const given = Object.entries(sample.values).map(([key, value]) => [
      key,
      /^\d+$/.test(value) ? String(Number(value)) : value,
    ]);
    expect(new Map(typed as [string, string][])).toEqual(new Map([...given, ['BM3:3.4', '=']] as [string, string][]));
  });
});

function textOf(content: { kind: string; value?: number | boolean; text?: string }): string {
  return content.text ?? String(content.value);
}
