import { isDateFormat, isPercentFormat } from '../../../src/core/reading/numberFormat';

describe('number formats', () => {
  test.each([
    'd/m/yyyy',
    'dd/mm/yyyy;@',
    'm/d/yy h:mm',
    'mmm-yy',
    'd-mmm',
    '[$-409]d-mmm;@',
    '[$-42A]dd mmmm yyyy',
    '[h]:mm:ss',
    '[mm]:ss',
    '[hh]',
    'hh:mm AM/PM',
    'YYYY-MM-DD',
    '"ngày" d "tháng" m',
  ])('the number format %s shows a date or time', (numberFormat) => {
    expect(isDateFormat(numberFormat)).toBe(true);
  });

  test.each([
    '',
    'General',
    '@',
    '0',
    '#,##0',
    '#,##0.00',
    '0.00E+00',
    '##0.0E+0',
    '# ?/?',
    '0%',
    '0 "hồ sơ"',
    '0 "dd/mm"',
    '0\\d',
    '0_m',
    '*d0',
    '[Red]0',
    '[Red][>=100]0;[Magenta]0',
    '#,##0 [$VND]',
    '#,##0 [$₫-42A]',
    '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-',
    '0 "unclosed d',
    '0 [unclosed d',
    '0\\',
  ])('the number format %s shows no date or time', (numberFormat) => {
    expect(isDateFormat(numberFormat)).toBe(false);
  });

  test.each(['0%', '0.00%', '0.00 %', '0%;[Red]-0%', '#,##0.0%;@'])(
    'the number format %s shows a percentage',
    (numberFormat) => {
      expect(isPercentFormat(numberFormat)).toBe(true);
    },
  );

  test.each(['General', '0"%"', '0\\%', '0.00_%', '[$%]0', '*%0'])(
    'the number format %s shows no percentage',
    (numberFormat) => {
      expect(isPercentFormat(numberFormat)).toBe(false);
    },
  );
});
