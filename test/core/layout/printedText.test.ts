import { printedText } from '../../../src/core/layout/printedText';
import { scanAppendix } from '../../../src/core/layout/scanAppendix';
import { edition, sectionLine, sheet, taskHeader, titleBlock } from '../../support/scannedSheets';

const number = (value: number, numberFormat: string) => ({ content: { kind: 'number', value } as const, numberFormat });
const text = (typed: string) => ({ content: { kind: 'text', text: typed } as const, numberFormat: 'General' });

describe('a number with a date format is the day', () => {
  test.each([
    [44813, 'dd/mm/yyyy', '09/09/2022'],
    [44813, 'm/d/yyyy', '09/09/2022'],
    [44813.5, 'dd/mm/yyyy hh:mm', '09/09/2022'],
    [44926, '[$-42A]d mmmm yyyy', '31/12/2022'],
    [44813, 'General', '44813'],
    [44813, '#,##0', '44813'],
    [2022, '0', '2022'],
    [0.5, 'hh:mm', '0.5'],
  ])('%s as %s', (value, format, expected) => {
    expect(printedText(number(value, format))).toBe(expected);
  });

  test('the result of a formula is a day, too', () => {
    const content = { kind: 'formula', formula: '=DATE(2022,9,9)', result: 44813 } as const;
    expect(printedText({ content, numberFormat: 'dd/mm/yyyy' })).toBe('09/09/2022');
  });
});

test.each(['9/9/2022', 'Quý II/2022', '2022-09-09', 'Tháng 12/2022'])('a date as text stays as typed: %s', (typed) => {
  expect(printedText(text(typed))).toBe(typed);
});

test('the deadline of a task is a day where the cell is one', () => {
  const line = (time: string | number) => [1, 'Rà soát văn bản', 'Kế hoạch', time, 'Sở Nội vụ', null, 'Hoàn thành'];
  const code = edition.appendix.sections[0]!.code;
  const scanned = sheet([...titleBlock, taskHeader(), sectionLine(code), line(44813)]);
  const asDates = scanned.cells.map((row) =>
    row.map((cell) =>
      cell.content.kind === 'number' && cell.content.value === 44813 ? { ...cell, numberFormat: 'dd/mm/yyyy' } : cell,
    ),
  );
  const { tasks } = scanAppendix(edition.appendix, { ...scanned, cells: asDates });
  expect(tasks.map(({ fields }) => fields.time)).toEqual(['09/09/2022']);
});
