import { isSameSheet, isWide, patchSheet } from '../../../../src/addin/controller/live/patchSheet';
import { cell, sheet } from '../../../support/scannedSheets';
import type { SheetBlock } from '../../../../src/core/base/SheetBlock';

const base = sheet([
  ['a', 1],
  ['b', 2],
]);

/** A block whose first cell stands elsewhere than in A1. */
function block(
  firstRow: number,
  firstColumn: number,
  lines: readonly (readonly (string | number | null)[])[],
): SheetBlock {
  return { firstRow, firstColumn, cells: lines.map((line) => line.map(cell)) };
}

describe('a block that was read anew', () => {
  test.each<readonly [string, SheetBlock, readonly (readonly (string | number | null)[])[]]>([
    [
      'within',
      block(2, 2, [[7]]),
      [
        ['a', 1],
        ['b', 7],
      ],
    ],
    [
      'emptied',
      block(1, 1, [[null], [null]]),
      [
        [null, 1],
        [null, 2],
      ],
    ],
    [
      'below',
      block(4, 1, [['d']]),
      [
        ['a', 1],
        ['b', 2],
        [null, null],
        ['d', null],
      ],
    ],
    [
      'to the right',
      block(1, 4, [[9]]),
      [
        ['a', 1, null, 9],
        ['b', 2, null, null],
      ],
    ],
    [
      'across an edge',
      block(2, 2, [
        [5, 6],
        [7, 8],
      ]),
      [
        ['a', 1, null],
        ['b', 5, 6],
        [null, 7, 8],
      ],
    ],
    [
      'of nothing',
      block(9, 9, []),
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
  ])('%s', (_what, fresh, expected) => {
    const patched = patchSheet(base, fresh);
    const filled = patched.cells.map((line) => Array.from({ length: expected[0]!.length }, (_, at) => line[at] ?? cell(null))); // prettier-ignore
    expect({ ...patched, cells: filled }).toEqual(sheet(expected));
  });

  test('before the first cell that was used', () => {
    const used = block(3, 3, [['c']]);
    expect(patchSheet(used, block(2, 2, [['b']]))).toEqual(block(2, 2, [['b', null], [null, 'c']])); // prettier-ignore
  });

  test('of a sheet without anything', () => {
    expect(patchSheet(sheet([]), block(5, 4, [[1]]))).toEqual(block(5, 4, [[1]]));
  });
});

test.each([
  ['D5', false],
  ['$D$5:$E$9', false],
  ['A1:T1000', false],
  ['A1:U1000', true],
  ['A1:XFD1048576', true],
  ['5:9', true],
  ['D:D', true],
  ['D5:E', true],
])('whether %s is better read with all of its sheet: %s', (area, wide) => {
  expect(isWide(area)).toBe(wide);
});

test('two sheets are the same by what stands in them', () => {
  expect(isSameSheet(base, sheet([['a', 1], ['b', 2]]))).toBe(true); // prettier-ignore
  expect(isSameSheet(base, patchSheet(base, block(2, 2, [['2']])))).toBe(false);
});
