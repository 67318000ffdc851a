import { invalidReference } from './invalidReference';
import { type Rect, shifted } from '../model/Rect';
import type { Sheet } from '../model/Sheet';

/** A block on a sheet that moves with inserted and deleted rows while the client holds it. */
export class RangeTarget {
  private place: Rect | null;

  constructor(
    readonly sheet: Sheet,
    area: Rect,
  ) {
    this.place = area;
  }

  get area(): Rect {
    if (this.place === null || !this.sheet.exists) throw invalidReference();
    return this.place;
  }

  move(axis: 'row' | 'column', at: number, count: number): void {
    if (this.place !== null) this.place = shifted(this.place, axis, at, count);
  }
}
