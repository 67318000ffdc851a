import type { Area } from '../../../core/base/address';

/** Where rows come to stand after others were inserted, one after the other, from the top to the bottom. */
export function rowAfter(row: number, inserted: readonly number[]): number {
  return inserted.reduce((at, place) => (place <= at ? at + 1 : at), row);
}

/** An area after rows were inserted; one that has a row inserted within it grows. */
export function areaAfter(area: Area, inserted: readonly number[]): Area {
  return { ...area, top: rowAfter(area.top, inserted), bottom: rowAfter(area.bottom, inserted) };
}

/** Where the rows of an area stood before; undefined where all of it was inserted. */
export function areaBefore(area: Area, inserted: readonly number[]): Area | undefined {
  const top = area.top - inserted.filter((row) => row < area.top).length;
  const bottom = area.bottom - inserted.filter((row) => row <= area.bottom).length;
  return top <= bottom ? { ...area, top, bottom } : undefined;
}
