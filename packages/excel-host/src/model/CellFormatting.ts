import {
  type ICellData,
  type ISetRangeValuesMutationParams,
  type IStyleData as Style,
  SetStyleCommand,
} from '../univer/univerPackages';

export type CellChanges = Record<number, Record<number, ICellData>>;

/** Univer has to be told of looks: it takes any other write to a cell for the end of the formula there. */
export function writeParams(
  unitId: string,
  subUnitId: string,
  cellValue: CellChanges,
  isLook: boolean,
): ISetRangeValuesMutationParams {
  return { unitId, subUnitId, cellValue, ...(isLook && { trigger: SetStyleCommand.id }) };
}

/**
 * Looks that a batch gives to cells, held back until anything else happens or the batch is over. Laying out a form sets
 * each cell's look a dozen times over, and Univer takes longer for that than for all contents.
 */
export class CellFormatting {
  private bySheet = new Map<string, Map<number, Map<number, Style>>>();
  private readonly sums = new WeakMap<Style, WeakMap<Style, Style>>();
  /** Whether looks may wait. */
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
        const { s: look } = cell as { readonly s: Style }; // the host gives styles, never their names
        row.set(column, held ? this.sum(held, look) : look);
      }
    }
  }

  /** A cell's style with what is held back for it. */
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
        changes[row] = Object.fromEntries([...cells].map(([column, look]) => [column, { s: look }]));
      this.give(sheetId, changes);
    }
  }

  /** Cells that were alike get one look between them. */
  private sum(one: Style, other: Style): Style {
    const known = this.sums.get(one) ?? new WeakMap<Style, Style>();
    this.sums.set(one, known);
    const both = known.get(other) ?? sum(one, other);
    known.set(other, both);
    return both;
  }
}

const NO_BORDERS = { t: null, b: null, l: null, r: null };

/** One look after the other: null takes a property away, and each edge of a cell is a property. */
function sum(one: Style, other: Style): Style {
  if (!one.bd && one.bd !== null) return { ...one, ...other };
  const borders = other.bd && { ...(one.bd ?? NO_BORDERS), ...other.bd };
  return { ...one, ...other, ...(borders && { bd: borders }) };
}
