import { cellAddress, parseCell } from '../base/address';
import type { Area } from '../base/address';
import type { Cell } from '../base/CellContent';
import { cellAt, storedText } from '../base/SheetBlock';
import { same } from '../base/rounding';
import type { Row, RowKey } from '../catalogue';
import { readAddition } from './Addition';
import type { Addition } from './Addition';
import type { OldSheet } from './OldSheet';
import type { AddedLine, OtherSum, RecognisedRow } from './Recognition';

/** The text of a line of a sheet. */
export type LineText = (tab: string, line: number) => string;

interface Added {
  readonly tab: string;
  readonly at: string;
  readonly cell: Cell;
}

/** Sums within sums are followed so far. */
const deepest = 4;
const mostRows = 2000;
const mostColumns = 60;
/** The number of cells that are looked at for one total. */
const mostCells = 20_000;

/** Compares the totals of old sheets with the lines that they add. */
export class SumReader {
  private left = mostCells;
  private readonly sheets: ReadonlyMap<string, OldSheet>;

  constructor(sheets: readonly OldSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.tab, sheet]));
  }

  /**
   * The sum of a total's formula where it is another than that of the form's rows: it adds lines that the form does not,
   * or leaves out some. Null for what is no formula, and where both sums are equal.
   */
  otherSum(row: Row, found: RecognisedRow, rows: ReadonlyMap<RowKey, RecognisedRow>, text: LineText): OtherSum | null {
    const { content } = found.figure;
    if (row.formula?.kind !== 'total' || content.kind !== 'formula') return null;
    this.left = mostCells;
    const addition = readAddition(content.formula);
    const operands = row.formula.operands.flatMap((key) => rows.get(key) ?? []);
    const known = operands.map(({ tab, figure }) => this.numberIn(figure, tab, deepest));
    const own = known.length === row.formula.operands.length ? known.reduce(add, 0) : NaN;
    const calculated = this.numberIn(found.figure, found.tab, deepest);
    if (same(calculated, own)) return null;
    const added = addition ? this.cellsIn(addition, found.tab) : undefined;
    if (!added) return unlessUnknown(calculated);
    const places = new Set(added.map(placeOf));
    const ofForm = new Set(operands.map(placeOf));
    const extra = added
      .filter((cell) => !ofForm.has(placeOf(cell)) && !saysNothing(cell.cell))
      .map(({ tab, at }): AddedLine => ({ tab, at, text: text(tab, parseCell(at)?.row ?? 0) }));
    const lacking = operands.filter(
      (operand) => !places.has(placeOf(operand)) && operand.figure.content.kind !== 'empty',
    );
    const isSame = extra.length === 0 && lacking.length === 0 && addition?.numbers === 0;
    return isSame ? null : { extra, lacking: lacking.map(({ row: key }) => key), sum: orNull(calculated) };
  }

  /** The number in a cell: nothing is 0, a text or an unknown result NaN. */
  private numberIn({ content }: Cell, tab: string, depth: number): number {
    if (content.kind === 'number') return content.value;
    if (content.kind === 'empty') return 0;
    if (content.kind !== 'formula') return NaN;
    if (typeof content.result === 'number') return content.result;
    const addition = depth > 0 ? readAddition(content.formula) : undefined;
    const cells = addition && this.cellsIn(addition, tab);
    if (!addition || !cells) return NaN;
    const numbers = cells.filter(({ cell }) => !saysNothing(cell));
    return numbers.map((one) => this.numberIn(one.cell, one.tab, depth - 1)).reduce(add, addition.numbers);
  }

  /** The filled cells that a formula adds; undefined where it adds those of another file or too many. */
  private cellsIn({ areas }: Addition, tab: string): readonly Added[] | undefined {
    const cells: Added[] = [];
    for (const { tab: named, area } of areas) {
      const sheet = this.sheets.get(named ?? tab);
      if (!sheet || isTooLarge(area)) return undefined;
      this.left -= (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (this.left < 0) return undefined;
      for (let line = area.top; line <= area.bottom; line += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = cellAt(sheet, line, column);
          if (cell.content.kind !== 'empty') cells.push({ tab: sheet.tab, at: cellAddress(column, line), cell });
        }
      }
    }
    return cells;
  }

  /** The texts of a line, for a line that no form has. */
  textOf(tab: string, line: number): string {
    const sheet = this.sheets.get(tab);
    const first = sheet?.cells[line - sheet.firstRow]?.slice(0, mostColumns) ?? [];
    return first.map(storedText).find((one) => /\p{L}{2}/u.test(one)) ?? '';
  }
}

/** A formula that does something else than adding is doubtful where its result is known to be another. */
function unlessUnknown(sum: number): OtherSum | null {
  return Number.isNaN(sum) ? null : { extra: [], lacking: [], sum };
}

function isTooLarge({ top, bottom, left, right }: Area): boolean {
  return bottom - top >= mostRows || right - left >= mostColumns;
}

/** Zero, and a text without digits, such as a heading, add nothing. */
function saysNothing({ content }: Cell): boolean {
  return (content.kind === 'number' && content.value === 0) || (content.kind === 'text' && !/\d/.test(content.text));
}

function placeOf({ tab, at }: { readonly tab: string; readonly at: string }): string {
  return `${at} ${tab}`;
}

function add(sum: number, number: number): number {
  return sum + number;
}

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
