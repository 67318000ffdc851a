import type { Area } from '../../../core/base/address';

/** The number of a row after rows were inserted, one after the other from top to bottom. */
export function rowAfter(row: number, inserted: readonly number[]): number {
  return inserted.reduce((at, place) => (place <= at ? at + 1 : at), row);
}

/** An area after rows were inserted; one that has a row inserted within it grows. */
export function areaAfter(area: Area, inserted: readonly number[]): Area {
  return { ...area, top: rowAfter(area.top, inserted), bottom: rowAfter(area.bottom, inserted) };
}

/** An area before rows were inserted; undefined if all of it was inserted. */
export function areaBefore(area: Area, inserted: readonly number[]): Area | undefined {
  const top = area.top - inserted.filter((row) => row < area.top).length;
  const bottom = area.bottom - inserted.filter((row) => row <= area.bottom).length;
  return top <= bottom ? { ...area, top, bottom } : undefined;
}
