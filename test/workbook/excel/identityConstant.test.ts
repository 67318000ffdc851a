import { constantFormula, constantText } from '../../../src/workbook/excel/entry/identityConstant';

test.each(['cv581-2022|BM4|2022-N|UBND tỉnh', 'Sở "A"', '', '=1'])('%s is read as it was written', (text) => {
  expect(constantText(constantFormula(text))).toBe(text);
});

test.each(['=Sheet1!$A$1', '=#REF!', '=1', '="a"&"b"', '="a'])('%s is no text', (formula) => {
  expect(constantText(formula)).toBeNull();
});

test('a text that is too long for Excel throws a RangeError', () => {
  expect(() => constantFormula('a'.repeat(256))).toThrow(RangeError);
});
