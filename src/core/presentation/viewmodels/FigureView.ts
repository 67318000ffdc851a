import type { Place } from '../../base/address';

/** A figure with its name, and the cell to go to. */
export interface FigureView {
  readonly label: string;
  readonly figure: string;
  readonly place: Place | null;
}
