import type { Area } from '../../../core/base/address';
import { Grid } from './Grid';

/**
 * A small number of rectangles that cover the cells of each value and no others, by value. Runs are joined once by rows
 * and once by columns; the result with fewer rectangles counts.
 */
export function rectangles<T>(cells: Grid<T>): ReadonlyMap<T, readonly Area[]> {
  const across = byValue(joinRows(cells));
  const down = byValue(joinRows(transpose(cells)).map(({ value, area }) => ({ value, area: transposeArea(area) })));
  return new Map(
    [...across].map(([value, areas]) => {
      const others = down.get(value) ?? areas;
      return [value, others.length < areas.length ? others : areas];
    }),
  );
}

interface ValueArea<T> {
  readonly value: T;
  readonly area: Area;
}

/** Runs of equal cells in each row, joined with the run above where both begin and end alike. */
function joinRows<T>(cells: Grid<T>): readonly ValueArea<T>[] {
  const done: ValueArea<T>[] = [];
  let open: readonly ValueArea<T>[] = [];
  for (const row of cells.rowNumbers()) {
    const lines = rowRuns(cells, row).map(({ value, area }): ValueArea<T> => {
      const above = open.find(
        (o) =>
          o.value === value && o.area.bottom === row - 1 && o.area.left === area.left && o.area.right === area.right,
      );
      return above ? { value, area: { ...above.area, bottom: row } } : { value, area };
    });
    done.push(...open.filter((o) => !lines.some((l) => l.area.top === o.area.top && l.area.left === o.area.left)));
    open = lines;
  }
  return [...done, ...open];
}

function rowRuns<T>(cells: Grid<T>, row: number): readonly ValueArea<T>[] {
  const found: ValueArea<T>[] = [];
  for (const column of cells.columnNumbers(row)) {
    const value = cells.at(row, column) as T; // the column is one of the row's
    const last = found.at(-1);
    if (last && last.value === value && last.area.right === column - 1)
      found[found.length - 1] = { value, area: { ...last.area, right: column } };
    else found.push({ value, area: { top: row, left: column, bottom: row, right: column } });
  }
  return found;
}

function byValue<T>(filled: readonly ValueArea<T>[]): ReadonlyMap<T, readonly Area[]> {
  const areas = new Map<T, Area[]>();
  for (const { value, area } of filled) areas.set(value, [...(areas.get(value) ?? []), area]);
  return areas;
}

function transpose<T>(cells: Grid<T>): Grid<T> {
  const grid = new Grid<T>();
  for (const row of cells.rowNumbers())
    for (const column of cells.columnNumbers(row)) grid.put(column, row, cells.at(row, column) as T); // as above
  return grid;
}

function transposeArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}
