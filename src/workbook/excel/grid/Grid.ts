import type { Area } from '../../../core/base/address';

/** Values at cells, by row and column counted from 1. */
export class Grid<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  put(row: number, column: number, value: T): void {
    const line = this.rows.get(row);
    if (line) line.set(column, value);
    else this.rows.set(row, new Map([[column, value]]));
  }

  at(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** From the top to the bottom. */
  rowNumbers(): readonly number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Columns of a row from left to right. */
  columnNumbers(row: number): readonly number[] {
    return [...(this.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  }

  /** The smallest area around all cells; undefined without any. */
  bounds(): Area | undefined {
    const rows = this.rowNumbers();
    const [top] = rows;
    const bottom = rows.at(-1);
    if (top === undefined || bottom === undefined) return undefined;
    const columns = rows.map((row) => this.columnNumbers(row));
    return {
      top,
      left: Math.min(...columns.map((line) => line[0] ?? Infinity)),
      bottom,
      right: Math.max(...columns.map((line) => line.at(-1) ?? 0)),
    };
  }

  map<U>(value: (old: T) => U): Grid<U> {
    const mapped = new Grid<U>();
    for (const [row, line] of this.rows) for (const [column, old] of line) mapped.put(row, column, value(old));
    return mapped;
  }
}
