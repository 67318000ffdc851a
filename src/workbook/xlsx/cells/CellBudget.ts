import { WorkbookError } from '../../../core/port/WorkbookError';
import { limits } from '../package/limits';

/** Limits the number of cells that are read at once: a few bytes of a file can make a block huge. */
export class CellBudget {
  private left: number = limits.cells;

  take(cells: number, sheet: string): void {
    this.left -= cells;
    if (this.left < 0) throw new WorkbookError({ code: 'tooLarge', limit: limits.cells, sheet });
  }
}
