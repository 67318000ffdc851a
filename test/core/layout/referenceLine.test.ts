import { findReference, referenceLine, signOf } from '../../../src/core/layout/referenceLine';
import type { ReportHead } from '../../../src/core/layout';
import { sheetWords } from '../../../src/core/presentation/messages';
import { edition, sheet } from '../../support/scannedSheets';

function line(report: ReportHead['report'], unit = 'UBND tỉnh Bến Tre', width = 1_000): string {
  return referenceLine({ edition, period: { year: 2022, kind: 'N', text: '2022-N' }, unit, words: sheetWords, ...(report && { report }) }, width); // prettier-ignore
}

describe('the reference to the covering report', () => {
  const of = ' của UBND tỉnh Bến Tre)';
  test.each<readonly [string, ReportHead['report'], string]>([
    ['nothing known', undefined, `(Kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm 2022${of}`],
    ['a number', { number: '7' }, `(Kèm theo Báo cáo số 7/BC-UBND ngày …… tháng …… năm 2022${of}`],
    // Zeros before days below 10 and before January and February: Nghị định 30/2020/NĐ-CP
    ['a day in March', { date: { year: 2022, month: 3, day: 5 } }, `(Kèm theo Báo cáo số ……/BC-UBND ngày 05 tháng 3 năm 2022${of}`], // prettier-ignore
    ['a day in January of the next year', { date: { year: 2023, month: 1, day: 15 } }, `(Kèm theo Báo cáo số ……/BC-UBND ngày 15 tháng 01 năm 2023${of}`], // prettier-ignore
    ['an issuer', { issuer: 'SNV' }, `(Kèm theo Báo cáo số ……/BC-SNV ngày …… tháng …… năm 2022${of}`],
  ])('the reference to the covering report: %s', (_what, report, text) => {
    expect(line(report)).toBe(text);
  });

  test('the reference of a department has dots for its sign, and a narrow one is broken before the unit', () => {
    expect(line(undefined, 'Sở Y tế')).toContain('……/BC-…… ngày');
    expect(line(undefined, 'Sở Y tế', 20)).toContain('2022\ncủa Sở Y tế)');
  });

  test('the reference to the covering report is found in the sheet as it was written', () => {
    for (const unit of ['UBND tỉnh Bến Tre', 'Sở A (Chi cục B)'])
      for (const width of [20, 1_000]) {
        const text = line({ number: '12' }, unit, width);
        expect(findReference(sheet([['x'], [null, text]]))).toEqual({ cell: 'B2', text, isReworded: false });
      }
  });
});

test.each([
  ['of the first twenty rows only', [...Array.from({ length: 20 }, () => []), ['(Kèm theo Báo cáo số 1)']], undefined],
  ['in small letters and other spaces', [['(kèm  theo báo cáo số\u00a01)']], { cell: 'A1', isReworded: true }],
  ['with a formula’s result', [[null], ['="(Kèm theo Báo cáo số 1)"']], undefined],
  ['in no sheet without one', [['Báo cáo số 1'], [null]], undefined],
  ['in no empty sheet', [], undefined],
] as const)('the reference to the covering report is found %s', (_where, lines, found) => {
  if (found) expect(findReference(sheet(lines))).toMatchObject(found);
  else expect(findReference(sheet(lines))).toBeUndefined();
});

test.each([
  ['UBND tỉnh Bến Tre', 'UBND'],
  ['Ủy ban nhân dân tỉnh', 'UBND'],
  ['UỶ BAN NHÂN DÂN TỈNH', 'UBND'],
  ['UBNDX', undefined],
  ['Văn phòng UBND tỉnh', undefined],
])('the sign of %s is %s', (unit, sign) => {
  expect(signOf(unit)).toBe(sign);
});
