import { shiftFormula } from './shiftFormula';

/** A cell of a sheet with what a file states of its formula; rows and columns are counted from 1. */
export interface SharingCell {
  readonly row: number;
  readonly column: number;
  /** '' in the cells that share a formula of another one. */
  readonly text: string;
}

/** The formulas that cells of one sheet share; the cell where one is written comes before those that share it. */
export class SharedFormulas {
  private readonly first = new Map<string, SharingCell>();

  /**
   * The formula of a cell as its own text; '' if its group was written nowhere. `beforeShift` gets the length of a text
   * that is about to be shifted to the cell.
   */
  textOf(group: string, cell: SharingCell, beforeShift: (length: number) => void = () => undefined): string {
    const first = this.first.get(group);
    if (cell.text !== '' || !first) {
      this.first.set(group, cell);
      return cell.text;
    }
    beforeShift(first.text.length);
    return shiftFormula(first.text, cell.row - first.row, cell.column - first.column);
  }
}
