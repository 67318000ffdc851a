import { emptyCell } from '../../../src/core/base/CellContent';
import type { Cell, CellContent } from '../../../src/core/base/CellContent';
import { cellAt, cellNamed, rowNumbers, storedText, textAt } from '../../../src/core/base/SheetBlock';

const cell = (content: CellContent): Cell => ({ content, numberFormat: 'General' });
const sheet = {
  firstRow: 3,
  firstColumn: 2,
  cells: [
    [cell({ kind: 'text', text: 'B3' }), cell({ kind: 'text', text: 'C3' })],
    [cell({ kind: 'text', text: 'B4' })],
  ],
};

test.each([
  ['B3', 3, 2, 'B3'],
  ['C3', 3, 3, 'C3'],
  ['B4', 4, 2, 'B4'],
  ['C4', 4, 3, ''],
  ['A3', 3, 1, ''],
  ['B2', 2, 2, ''],
  ['Z99', 99, 26, ''],
])('the cell %s is at row %i and column %i and has the text %j', (address, row, column, text) => {
  expect(textAt(sheet, row, column)).toBe(text);
  expect(cellNamed(sheet, address)).toEqual(cellAt(sheet, row, column));
  if (text === '') expect(cellAt(sheet, row, column)).toEqual(emptyCell);
});

test('row numbers count from the first row of the sheet, not of the block', () => {
  expect(rowNumbers(sheet)).toEqual([3, 4]);
});

test.each<readonly [CellContent, string]>([
  [{ kind: 'text', text: ' a ' }, ' a '],
  [{ kind: 'number', value: 1.5 }, '1.5'],
  [{ kind: 'boolean', value: true }, 'true'],
  [{ kind: 'formula', formula: '=1+1', result: 2 }, '2'],
  [{ kind: 'formula', formula: '=1+1' }, ''],
  [{ kind: 'error', text: '#DIV/0!' }, ''],
  [{ kind: 'empty' }, ''],
])('the stored text of %j is %j', (content, text) => {
  expect(storedText(cell(content))).toBe(text);
});
