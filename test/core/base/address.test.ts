import fc from 'fast-check';
import {
  absoluteArea,
  cellAddress,
  columnLetters,
  columnNumber,
  commonArea,
  formatArea,
  formatPlace,
  isBounded,
  parseArea,
  parseCell,
  parsePlace,
  parseWideArea,
  quoteTab,
  rowOf,
  sheetSize,
} from '../../../src/core/base/address';

const columns = fc.integer({ min: 1, max: sheetSize.columns });
const rows = fc.integer({ min: 1, max: sheetSize.rows });
const areas = fc.tuple(columns, columns, rows, rows).map(([c1, c2, r1, r2]) => ({
  ...{ top: Math.min(r1, r2), left: Math.min(c1, c2) },
  ...{ bottom: Math.max(r1, r2), right: Math.max(c1, c2) },
}));

describe('column letters', () => {
  test.each([
    ['A', 1],
    ['Z', 26],
    ['AA', 27],
    ['AZ', 52],
    ['BA', 53],
    ['ZZ', 702],
    ['AAA', 703],
    ['XFD', 16_384],
  ])('the column %s has the number %i', (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
    expect(columnLetters(number)).toBe(letters);
  });

  test('columnNumber reads back the letters of every column', () => {
    fc.assert(fc.property(columns, (column) => columnNumber(columnLetters(column)) === column));
  });
});

test('parseCell and rowOf read back the address of every cell', () => {
  fc.assert(
    fc.property(columns, rows, (column, row) => {
      const address = cellAddress(column, row);
      expect(parseCell(address)).toEqual({ row, column });
      expect(rowOf(address)).toBe(row);
    }),
  );
  expect(rowOf('D')).toBe(0);
});

describe('areas', () => {
  test.each([
    ['A1', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['B2:D9', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['Z1:AA1048576', { top: 1, left: 26, bottom: 1_048_576, right: 27 }],
  ] as const)('the area %s is parsed and formatted', (address, area) => {
    expect(parseArea(address)).toEqual(area);
    expect(formatArea(area)).toBe(address);
  });

  test('parseArea reads back every area with relative and with absolute references', () => {
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(absoluteArea(formatArea(area)))).toEqual(area);
      }),
    );
  });

  test('parseArea takes the corners of an area in any order', () => {
    expect(parseArea('D9:B2')).toEqual(parseArea('B2:D9'));
    expect(parseArea('B9:D2')).toEqual(parseArea('B2:D9'));
  });

  test.each(['', 'A', '1', 'A0', 'a1', 'A1:B', 'BM4!A1', 'A1:B2:C3', 'XFE1', 'A1048577', 'AAAA1', ' A1'])(
    'the text %j is no area',
    (address) => {
      expect(parseArea(address)).toBeUndefined();
    },
  );

  test.each(['', 'A', '1', 'A0', '$A$1', 'A$1', 'A1:A1', 'a1', 'XFE1'])('the text %j is no single cell', (address) => {
    expect(parseCell(address)).toBeUndefined();
  });

  test.each([
    ['D5', 'D5', true],
    ['$D$5:E9', 'D5:E9', true],
    ['5:9', 'A5:XFD9', false],
    ['$D:$E', 'D1:E1048576', false],
    ['D', undefined, false],
    ['', undefined, false],
    ['#REF!', undefined, false],
  ] as const)('the wide area %s covers %s, and isBounded of it is %s', (address, expected, bounded) => {
    const area = parseWideArea(address);
    expect(area && formatArea(area)).toBe(expected);
    expect(area !== undefined && isBounded(area)).toBe(bounded);
  });

  test.each([
    ['A1:C3', 'B2:D4', 'B2:C3'],
    ['A1:C3', 'C3', 'C3'],
    ['A1:C3', 'D1:E9', undefined],
    ['A1:C3', 'A4', undefined],
  ] as const)('the areas %s and %s share %s', (a, b, expected) => {
    const shared = commonArea(parseArea(a)!, parseArea(b)!); // both are written above
    expect(shared && formatArea(shared)).toBe(expected);
  });

  test.each([
    ['T6:T151', '$T$6:$T$151'],
    ['D14', '$D$14'],
  ])('the area %s as an absolute reference is %s', (area, expected) => {
    expect(absoluteArea(area)).toBe(expected);
  });
});

describe('places', () => {
  test.each([
    ["'BM4'!D14", { tab: 'BM4', cell: 'D14' }],
    ["'Biểu mẫu 4 (2)'!AA1", { tab: 'Biểu mẫu 4 (2)', cell: 'AA1' }],
    ["'L''an'!D14", { tab: "L'an", cell: 'D14' }],
    ["'a'!b'!C3", { tab: "a'!b", cell: 'C3' }],
  ])('the address %s is a cell of a tab', (address, place) => {
    expect(parsePlace(address)).toEqual(place);
  });

  test.each([null, '', 'D14', 'BM4!D14', "'BM4'!D", "'BM4'!$D$14", "'BM4'!D14:D15"])(
    'the address %j is no cell of a quoted tab',
    (address) => {
      expect(parsePlace(address)).toBeNull();
    },
  );

  test('parsePlace reads back every tab, including one with quotes and line breaks', () => {
    const tabs = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '!', 'a', '\n') }));
    fc.assert(
      fc.property(tabs, columns, rows, (tab, column, row) => {
        const place = { tab, cell: cellAddress(column, row) };
        expect(parsePlace(formatPlace(place))).toEqual(place);
      }),
    );
  });

  test('quoteTab puts a tab in quotes and doubles the quotes in it', () => {
    expect(quoteTab("L'an")).toBe("'L''an'");
  });
});
