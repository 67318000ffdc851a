import { formatArea, parseArea } from '../../../src/core/base/address';
import { areaAfter, areaBefore, rowAfter } from '../../../src/workbook/excel/restore/rowShift';

test.each([
  [4, [], 4],
  [4, [5], 4],
  [5, [5], 6],
  [5, [5, 6], 7],
  [5, [5, 7], 6],
  [6, [5, 7], 8],
] as const)('row %i stands, after rows %j were inserted, at %i', (row, inserted, expected) => {
  expect(rowAfter(row, inserted)).toBe(expected);
});

test.each([
  ['A3:F6', [], 'A3:F6'],
  ['A3:F7', [5], 'A3:F6'],
  ['A3:F7', [3, 7], 'A3:F5'],
  ['A3:F7', [1, 9], 'A2:F6'],
  ['A3:F4', [3, 4], undefined],
] as const)('%s stood, before rows %j were inserted, at %s', (after, inserted, before) => {
  const area = areaBefore(parseArea(after)!, inserted);
  expect(area && formatArea(area)).toBe(before);
});

test('an area grows by a row within, not by one above or below', () => {
  const grown = [[4], [3], [6]].map((inserted) => formatArea(areaAfter(parseArea('B3:C5')!, inserted)));
  expect(grown).toEqual(['B3:C6', 'B4:C6', 'B3:C5']);
});
