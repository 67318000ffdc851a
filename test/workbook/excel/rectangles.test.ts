import fc from 'fast-check';
import { formatArea } from '../../../src/core/base/address';
import { Grid } from '../../../src/workbook/excel/grid/Grid';
import { rectangles } from '../../../src/workbook/excel/grid/rectangles';
import { addresses, cellsIn, drawn } from './grids';

const drawings: readonly (readonly [title: string, drawing: string, a: readonly string[]])[] = [
  ['one cell', 'a', ['A1']],
  ['a block', 'aa\naa', ['A1:B2']],
  ['a row and a column that cross', '.a.\naaa\n.a.', ['A2:C2', 'B1', 'B3']],
  ['rows of one width with a gap', 'aa\n..\naa', ['A1:B1', 'A3:B3']],
  ['columns, where these are fewer than rows', 'a.\naa\na.', ['A1:A3', 'B2']],
  ['another value between', 'aba\naba', ['A1:A2', 'C1:C2']],
  ['a hole', 'aaa\na.a\naaa', ['A1:C1', 'A2', 'A3:C3', 'C2']],
];

test.each(drawings)('%s', (_title, drawing, expected) => {
  expect(addresses(rectangles(drawn(drawing)).get('a'))).toEqual(expected);
});

test('no cells need no rectangles', () => {
  expect(rectangles(new Grid<string>()).size).toBe(0);
});

test('every cell lies in exactly one rectangle of its value', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const grid = drawn(lines.join('\n'));
      const covered = [...rectangles(grid)].flatMap(([value, areas]) =>
        areas.flatMap((area) => cellsIn(formatArea(area)).map(([row, column]) => `${row} ${column} ${value}`)),
      );
      const cells = grid
        .rowNumbers()
        .flatMap((row) => grid.columnNumbers(row).map((column) => `${row} ${column} ${grid.at(row, column)!}`));
      expect(covered.sort()).toEqual(cells.sort());
    }),
  );
});
