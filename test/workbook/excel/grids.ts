import { formatArea, parseArea } from '../../../src/core/base/address';
import type { Area } from '../../../src/core/base/address';
import { Grid } from '../../../src/workbook/excel/grid/Grid';

/** A grid from a drawing: one letter a cell, a dot where there is none; the first stands at A1. */
export function drawn(drawing: string): Grid<string> {
  const grid = new Grid<string>();
  const lines = drawing.trim().split('\n');
  lines.forEach((line, row) => {
    [...line.trim()].forEach((letter, column) => {
      if (letter !== '.') grid.put(row + 1, column + 1, letter);
    });
  });
  return grid;
}

export function addresses(areas: readonly Area[] = []): readonly string[] {
  return areas.map(formatArea).sort();
}

export function cellsIn(address: string): readonly (readonly [row: number, column: number])[] {
  const area = parseArea(address)!;
  const cells: (readonly [number, number])[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) cells.push([row, column]);
  return cells;
}
