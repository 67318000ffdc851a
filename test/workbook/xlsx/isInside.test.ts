import { isInside } from '../../../src/workbook/xlsx/clean/isInside';

const tabs = new Set(['bm1', 'kiểm tra', "o'neil"]);

test.each([
  ['IF(COUNT(D9,D10)<2,"",D9/D10*100)'],
  ['SUM($D$9:D12)+1.5E-3'],
  ["'BM1'!$D$14+BM1!D15"],
  ['COUNTIF(\'Kiểm tra\'!$B$1:$B$90,"Nháp!A1")'],
  ["'O''Neil'!A:A"],
  ['SUMPRODUCT((ROUND(D9,{0,1,2})=D10)+0)>0'],
  ['IF(TRUE,ROW($7:$8),FALSE)'],
  ['_xlfn.IFERROR(D9,"")'],
])('%s reaches nothing outside', (formula) => {
  expect(isInside(formula, tabs)).toBe(true);
});

test.each([
  ["'Nháp'!A1"],
  ['Nháp!A1'],
  ["'[Khác.xlsx]BM1'!A1"],
  ['[1]BM1!A1'],
  ['[1]!SoLieu'],
  ['SoLieu*2'],
  ['SUM(BM1:BM3!D9)'],
  ['Bang1[Số]'],
  ['INDIRECT("Nháp!A1")'],
  ["excel|'C:\\so.xlsx'!A1"],
  ['IF(#REF!,1,2)'],
])('%s reaches outside', (formula) => {
  expect(isInside(formula, tabs)).toBe(false);
});
