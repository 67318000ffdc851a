import { WorkbookError } from '../../../core/port/WorkbookError';
import { limits } from '../package/limits';

/** Counts the cells of blocks that are read at once: few bytes of a file may ask for many. */
export class CellBudget {
  private left: number = limits.cells;

  take(cells: number, sheet: string): void {
    this.left -= cells;
    if (this.left < 0) throw new WorkbookError({ code: 'tooLarge', limit: limits.cells, sheet });
  }
}
