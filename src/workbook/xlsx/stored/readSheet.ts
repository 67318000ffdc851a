import { cellAddress, sheetSize } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { emptyCell } from '../../../core/base/CellContent';
import type { Cell, CellContent } from '../../../core/base/CellContent';
import { refersOutside } from '../../../core/base/refersOutside';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { readable, usedBeyond } from '../../readable';
import type { LocatedCell } from '../cells/block';
import { CellContents } from './CellContents';
import type { CellContext } from './CellContents';
import type { ElementBudget } from './readMarkup';
import { readMarkup } from './readMarkup';
import { SheetParser, watchedInSheets } from './SheetParser';
import type { StoredCell } from './StoredCell';

/** A sheet as its part states it. */
export interface ReadSheet {
  readonly isProtected: boolean;
  readonly areas: number;
  readonly merges: number;
  readonly mergedCells: number;
  /** The number of cells in the readable area. */
  readonly size: number;
  /** The cells with a formula that refers to another file. */
  readonly links: readonly LocatedCell[];
  /** The first cell that cannot be read. */
  readonly problem: WorkbookError | undefined;
  /**
   * The cells of the readable area, empty ones included. Throws a WorkbookError if a cell cannot be read, or if one
   * outside the area has content.
   */
  readonly cells: () => readonly LocatedCell[];
}

const empty: CellContent = { kind: 'empty' };

/** Reads a sheet part in one pass. Throws a WorkbookError if the part is no sheet or exceeds a limit. */
export function readSheet(part: Uint8Array, tab: string, context: CellContext, budget: ElementBudget): ReadSheet {
  const collector = new CellCollector(tab, context);
  const parser = new SheetParser(tab, (cell) => {
    collector.take(cell);
  });
  readMarkup(part, { root: 'worksheet', watched: watchedInSheets, budget }, parser);
  const { isProtected, areas, merges, mergeCount, mergedCells } = parser;
  const { cells, links } = collector;
  emptyCovered(cells, merges);
  return {
    isProtected,
    areas,
    merges: mergeCount,
    mergedCells,
    size: cells.length,
    links,
    problem: collector.problem,
    cells: () => {
      if (collector.problem) throw collector.problem;
      if (collector.isBeyond) throw usedBeyond(tab);
      return cells;
    },
  };
}

/** Collects the contents of cells up to the first one that cannot be read. */
class CellCollector {
  readonly cells: LocatedCell[] = [];
  readonly links: LocatedCell[] = [];
  problem: WorkbookError | undefined;
  /** True if a cell outside the readable area has content. */
  isBeyond = false;
  private readonly contents: CellContents;
  private readonly blanks = new Map<string, Cell>([[emptyCell.numberFormat, emptyCell]]);
  /** The place of the last cell, and the places of all cells once one is out of order. */
  private last = 0;
  private places: Set<number> | undefined;

  constructor(
    private readonly tab: string,
    context: CellContext,
  ) {
    this.contents = new CellContents(tab, context);
  }

  take(stored: StoredCell): void {
    if (isInLastColumn(stored)) {
      const cell = cellAddress(stored.column, stored.row);
      throw new WorkbookError({ code: 'tooManyColumns', sheet: this.tab, cell });
    }
    if (this.problem) return;
    try {
      this.refuseMisplaced(stored);
      this.add(stored);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.problem = error;
      this.cells.length = 0;
    }
  }

  private add(stored: StoredCell): void {
    const { row, column } = stored;
    const content = this.contents.contentOf(stored);
    const isReadable = row <= readable.rows && column <= readable.columns;
    if (!isReadable && content.kind !== 'empty') this.isBeyond = true;
    const numberFormat = this.contents.formatOf(stored);
    const cell = content.kind === 'empty' ? this.blank(numberFormat) : { content, numberFormat };
    if (isReadable) this.cells.push({ row, column, cell });
    if (content.kind === 'formula' && refersOutside(content.formula)) this.links.push({ row, column, cell });
  }

  private blank(numberFormat: string): Cell {
    const known = this.blanks.get(numberFormat);
    if (known) return known;
    const blank = { content: empty, numberFormat };
    this.blanks.set(numberFormat, blank);
    return blank;
  }

  /**
   * Throws a WorkbookError for a second cell at an address, as programs disagree on which one counts, and for a cell
   * that comes after one to the right of it, which Excel leaves out.
   */
  private refuseMisplaced({ row, column }: StoredCell): void {
    const place = placeOf(row, column);
    const isAfter = place > this.last;
    const isInRow = Math.floor((this.last - 1) / sheetSize.columns) === row;
    this.last = place;
    if (isAfter && !this.places) return;
    this.places ??= new Set(this.cells.map((cell) => placeOf(cell.row, cell.column)));
    const isTwice = this.places.has(place);
    if (isTwice || (isInRow && !isAfter)) {
      const [cell, reason] = [cellAddress(column, row), isTwice ? 'repeated' : 'ambiguous'] as const;
      throw new WorkbookError({ code: 'unreadableCell', sheet: this.tab, cell, reason });
    }
    this.places.add(place);
  }
}

/** True for content in the last column that a sheet can have, as in a sheet that was filled to its edge. */
function isInLastColumn({ column, formula, value, inline }: StoredCell): boolean {
  return column === sheetSize.columns && [formula, value, inline].some((part) => part !== undefined);
}

/** Empties the cells under merges, except for the first one of each: their contents are invisible. */
function emptyCovered(cells: LocatedCell[], merges: readonly Area[]): void {
  if (merges.length === 0) return;
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, readable.rows); row += 1) {
      for (let column = left; column <= Math.min(right, readable.columns); column += 1)
        if (row !== top || column !== left) covered.add(placeOf(row, column));
    }
  }
  for (const [index, { row, column, cell }] of cells.entries()) {
    if (cell.content.kind !== 'empty' && covered.has(placeOf(row, column)))
      cells[index] = { row, column, cell: { content: empty, numberFormat: cell.numberFormat } };
  }
}

function placeOf(row: number, column: number): number {
  return row * sheetSize.columns + column;
}
