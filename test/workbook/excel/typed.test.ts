import { entryText } from '../../../src/workbook/excel/entry/entryText';

describe('a text that Excel would interpret is entered with an apostrophe', () => {
  const texts = [
    ['=1+1', '-5', '+84', '@SUM', '−3'],
    ['9/9', '17/17', '1.5', '1,5', '12', '1.5.1', '12%', '.5', ',5', '%5', '(5)', ' 7', '5 tháng 3'],
    ['$5', '₫5', '#N/A', 'TRUE', 'false', 'May 2022', 'Tháng 3 năm 2022', 'Thứ hai 5/3'],
  ].flat();
  test.each(texts)('%s', (text) => {
    expect(entryText(text, 'General')).toBe(`'${text}`);
  });
});

describe('any other text is entered unchanged', () => {
  test.each(['Biểu mẫu 4', 'I', 'a)', '……', 'Số quyết định 12/QĐ', '(Kèm theo Báo cáo số 12)', 'truen', ''])(
    '%s',
    (text) => {
      expect(entryText(text, 'General')).toBe(text);
    },
  );
});

test('a text for a cell with the text format is entered unchanged', () => {
  expect(['=1', '9/9', '-'].map((text) => entryText(text, '@'))).toEqual(['=1', '9/9', '-']);
});

test('an apostrophe of the text itself is doubled, as Excel takes the first away in every cell', () => {
  expect(['General', '@'].map((format) => entryText("'9", format))).toEqual(["''9", "''9"]);
});
