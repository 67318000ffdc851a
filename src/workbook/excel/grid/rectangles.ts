import type { Area } from '../../../core/base/address';
import { Grid } from './Grid';

/**
 * Few rectangles that cover the cells of each value and no others, by value. Rows of cells are joined downwards,
 * then columns of cells sideways, and the way that needs fewer is taken.
 */
export function rectangles<T>(cells: Grid<T>): ReadonlyMap<T, readonly Area[]> {
  const across = byValue(joined(cells));
  const down = byValue(joined(turned(cells)).map(({ value, area }) => ({ value, area: turnedArea(area) })));
  return new Map(
    [...across].map(([value, areas]) => {
      const others = down.get(value) ?? areas;
      return [value, others.length < areas.length ? others : areas];
    }),
  );
}

interface Filled<T> {
  readonly value: T;
  readonly area: Area;
}

/** Runs of equal cells in each row, joined with the run above where both begin and end alike. */
function joined<T>(cells: Grid<T>): readonly Filled<T>[] {
  const done: Filled<T>[] = [];
  let open: readonly Filled<T>[] = [];
  for (const row of cells.rowNumbers()) {
    const lines = runs(cells, row).map(({ value, area }): Filled<T> => {
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

function runs<T>(cells: Grid<T>, row: number): readonly Filled<T>[] {
  const found: Filled<T>[] = [];
  for (const column of cells.columnNumbers(row)) {
    const value = cells.at(row, column) as T; // the column is one of the row's
    const last = found.at(-1);
    if (last && last.value === value && last.area.right === column - 1)
      found[found.length - 1] = { value, area: { ...last.area, right: column } };
    else found.push({ value, area: { top: row, left: column, bottom: row, right: column } });
  }
  return found;
}

function byValue<T>(filled: readonly Filled<T>[]): ReadonlyMap<T, readonly Area[]> {
  const areas = new Map<T, Area[]>();
  for (const { value, area } of filled) areas.set(value, [...(areas.get(value) ?? []), area]);
  return areas;
}

function turned<T>(cells: Grid<T>): Grid<T> {
  const grid = new Grid<T>();
  for (const row of cells.rowNumbers())
    for (const column of cells.columnNumbers(row)) grid.put(column, row, cells.at(row, column) as T); // as above
  return grid;
}

function turnedArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}
