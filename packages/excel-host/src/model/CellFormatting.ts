import {
  type ICellData,
  type ISetRangeValuesMutationParams,
  type IStyleData as Style,
  SetStyleCommand,
} from '../univer/univerPackages';

export type CellChanges = Record<number, Record<number, ICellData>>;

/** Builds a write. Univer removes the formula of a written cell unless the trigger says that only styles change. */
export function writeParams(
  unitId: string,
  subUnitId: string,
  cellValue: CellChanges,
  isFormattingOnly: boolean,
): ISetRangeValuesMutationParams {
  return { unitId, subUnitId, cellValue, ...(isFormattingOnly && { trigger: SetStyleCommand.id }) };
}

/**
 * Collects the styles that a batch sets until another action needs them or the batch ends. Laying out a form sets each
 * cell's style a dozen times, and Univer takes longer for that than for all contents.
 */
export class CellFormatting {
  private bySheet = new Map<string, Map<number, Map<number, Style>>>();
  private readonly sums = new WeakMap<Style, WeakMap<Style, Style>>();
  /** True while a batch runs: styles are collected instead of written. */
  isHolding = false;

  constructor(private readonly give: (sheetId: string, changes: CellChanges) => void) {}

  hold(sheetId: string, changes: CellChanges): void {
    const sheet = this.bySheet.get(sheetId) ?? new Map<number, Map<number, Style>>();
    this.bySheet.set(sheetId, sheet);
    for (const [rowKey, cells] of Object.entries(changes)) {
      const row = sheet.get(Number(rowKey)) ?? new Map<number, Style>();
      sheet.set(Number(rowKey), row);
      for (const [columnKey, cell] of Object.entries(cells)) {
        const column = Number(columnKey);
        const held = row.get(column);
        const { s: style } = cell as { readonly s: Style }; // the host passes styles, never style ids
        row.set(column, held ? this.sum(held, style) : style);
      }
    }
  }

  /** A cell's style, including the collected changes. */
  over(style: Style | null, sheetId: string, row: number, column: number): Style | null {
    const held = this.bySheet.get(sheetId)?.get(row)?.get(column);
    return held ? sum(style ?? {}, held) : style;
  }

  flush(): void {
    if (this.bySheet.size === 0) return;
    const all = this.bySheet;
    this.bySheet = new Map();
    for (const [sheetId, rows] of all) {
      const changes: CellChanges = {};
      for (const [row, cells] of rows)
        changes[row] = Object.fromEntries([...cells].map(([column, style]) => [column, { s: style }]));
      this.give(sheetId, changes);
    }
  }

  /** Adds styles; equal inputs share one result. */
  private sum(first: Style, second: Style): Style {
    const sumsOfFirst = this.sums.get(first) ?? new WeakMap<Style, Style>();
    this.sums.set(first, sumsOfFirst);
    const both = sumsOfFirst.get(second) ?? sum(first, second);
    sumsOfFirst.set(second, both);
    return both;
  }
}

const NO_BORDERS = { t: null, b: null, l: null, r: null };

/** Applies one style after another: null removes a property, and each edge of a cell is a property. */
function sum(first: Style, second: Style): Style {
  if (!first.bd && first.bd !== null) return { ...first, ...second };
  const borders = second.bd && { ...(first.bd ?? NO_BORDERS), ...second.bd };
  return { ...first, ...second, ...(borders && { bd: borders }) };
}
