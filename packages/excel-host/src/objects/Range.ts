import type { Arguments } from '../protocol/Arguments';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject, isHostObject } from '../protocol/HostObject';
import { formatAddress, quoteSheet } from '../model/address';
import { typeOf } from '../model/Content';
import { clearContents, clearFormats, refuseLocked, refuseUnless } from '../model/edit';
import { bounding, cellsOf, columnCount, intersection, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, rect, type Rect, rowCount, within } from '../model/Rect'; // prettier-ignore
import { deleteCells, insertCells } from '../model/shift';
import { clearValidation } from '../model/Validations';
import type { BatchContext } from './BatchContext';
import { conditionalFormatCollection } from './ConditionalFormats';
import { dataValidation } from './DataValidation';
import { shared, wrongSize } from './format';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { rangeAreas } from './RangeAreas';
import { rangeFormat } from './RangeFormat';
import { RangeTarget } from './RangeTarget';
import { grid, writeFormats, writeFormulas, writeValues } from './rangeContent';
import { blockNamed } from './blockNamed';

/** The scalars that the stand-in supports; all others answer ApiNotFound. */
export const range = describeClass<RangeTarget, BatchContext>({
  className: 'Range',
  byReference: true,
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    rowIndex: { get: ({ area }) => area.startRow },
    columnIndex: { get: ({ area }) => area.startColumn },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => rowCount(area) * columnCount(area) },
    isEntireRow: { get: ({ area }) => isEntireRow(area) },
    isEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    values: {
      get: (target) => grid(target, (row, column) => target.sheet.value(row, column)),
      set: writeValues,
    },
    formulas: {
      get: (target) =>
        grid(target, (row, column) => target.sheet.formula(row, column) ?? target.sheet.value(row, column)),
      set: writeFormulas,
    },
    text: { get: (target) => grid(target, (row, column) => target.sheet.text(row, column)) },
    valueTypes: { get: (target) => grid(target, (row, column) => typeOf(target.sheet.value(row, column))) },
    numberFormat: {
      get: (target) => grid(target, (row, column) => target.sheet.property(row, column, 'numberFormat')),
      set: writeFormats,
    },
    hidden: { get: (target) => allHidden(target, 'row') || allHidden(target, 'column') },
    rowHidden: {
      get: (target) => shared(target, (row) => !target.sheet.worksheet.getRowVisible(row)),
      set: (target, value) => hide(target, 'row', value === true),
    },
    columnHidden: {
      get: (target) => shared(target, (_row, column) => !target.sheet.worksheet.getColVisible(column)),
      set: (target, value) => hide(target, 'column', value === true),
    },
    top: { get: ({ sheet, area }) => sum(0, area.startRow, (row) => sheet.rowHeight(row)) },
    left: { get: ({ sheet, area }) => sum(0, area.startColumn, (column) => sheet.columnWidth(column)) },
    height: { get: ({ sheet, area }) => sum(area.startRow, area.endRow + 1, (row) => sheet.rowHeight(row)) },
    width: { get: ({ sheet, area }) => sum(area.startColumn, area.endColumn + 1, (column) => sheet.columnWidth(column)) }, // prettier-ignore
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
  },
  children: {
    worksheet: ({ sheet }, call) => call.worksheet(sheet),
    format: (target) => rangeFormat(target),
    dataValidation: (target) => dataValidation(target),
    conditionalFormats: (target) => conditionalFormatCollection(target),
  },
  methods: {
    getCell: ({ sheet, area }, args) =>
      at(sheet, rect(area.startRow + args.number(0), area.startColumn + args.number(1))),
    getRow: ({ sheet, area }, args) =>
      at(sheet, { ...area, startRow: area.startRow + args.number(0), endRow: area.startRow + args.number(0) }),
    getColumn: ({ sheet, area }, args) =>
      at(sheet, {
        ...area,
        startColumn: area.startColumn + args.number(0),
        endColumn: area.startColumn + args.number(0),
      }),
    getLastCell: ({ sheet, area }) => at(sheet, rect(area.endRow, area.endColumn)),
    getLastRow: ({ sheet, area }) => at(sheet, { ...area, startRow: area.endRow }),
    getLastColumn: ({ sheet, area }) => at(sheet, { ...area, startColumn: area.endColumn }),
    getEntireRow: ({ sheet, area }) => at(sheet, { ...area, startColumn: 0, endColumn: LAST_COLUMN }),
    getEntireColumn: ({ sheet, area }) => at(sheet, { ...area, startRow: 0, endRow: LAST_ROW }),
    getOffsetRange: ({ sheet, area }, args) => at(sheet, offset(area, args.number(0), args.number(1))),
    getResizedRange: ({ sheet, area }, args) => at(sheet, resize(area, args.number(0), args.number(1))),
    getAbsoluteResizedRange: ({ sheet, area }, args) =>
      at(sheet, resize(area, args.number(0) - rowCount(area), args.number(1) - columnCount(area))),
    getBoundingRect: (target, args, call) => at(target.sheet, bounding(target.area, other(target, args, call))),
    getIntersection(target, args, call) {
      const common = intersection(target.area, other(target, args, call));
      if (!common) throw itemNotFound('the ranges have no cell in common');
      return at(target.sheet, common);
    },
    getIntersectionOrNullObject(target, args, call) {
      const common = intersection(target.area, other(target, args, call));
      return common && at(target.sheet, common);
    },
    getUsedRange: ({ sheet, area }, args) =>
      at(sheet, sheet.used(args.flag(0, false), area) ?? rect(area.startRow, area.startColumn)),
    getUsedRangeOrNullObject({ sheet, area }, args) {
      const used = sheet.used(args.flag(0, false), area);
      return used && at(sheet, used);
    },
    getMergedAreasOrNullObject({ sheet, area }) {
      const areas = sheet.merges().filter((merge) => intersection(merge, area));
      return areas.length === 0 ? null : rangeAreas({ sheet, areas });
    },
    select: ({ sheet, area }, _args, call) => call.book.selection.select(sheet, area),
    calculate: ({ sheet }) => void sheet.engine.calculation.calculate(),
    // the client asks whether a large block has the size of the range before it sends the block in pieces
    _ValidateArraySize({ area }, args) {
      if (args.number(0) !== rowCount(area) || args.number(1) !== columnCount(area)) throw wrongSize();
    },
  },
  commands: {
    clear(target, args) {
      const what = args.choice(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      if (what !== 'Formats') refuseLocked(target.sheet, target.area);
      if (what === 'All' || what === 'Formats') refuseUnless(target.sheet, 'allowFormatCells');
      if (what === 'All' || what === 'Contents') clearContents(target.sheet, target.area);
      if (what === 'All' || what === 'Formats') clearFormats(target.sheet, target.area);
      if (what === 'All') clearValidation(target.sheet, target.area);
      if (what.endsWith('Hyperlinks')) setHyperlink(target, null);
    },
    merge({ sheet, area }, args) {
      refuseUnless(sheet, null);
      const rows = args.flag(0, false)
        ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, startRow: area.startRow + row, endRow: area.startRow + row })) // prettier-ignore
        : [area];
      sheet.engine.changes.silently(() => {
        for (const row of rows) clearAllButFirst(sheet, row);
      });
      sheet.merge(rows);
    },
    unmerge({ sheet, area }) {
      refuseUnless(sheet, null);
      sheet.unmerge([area]);
    },
    insert(target, args) {
      const { sheet } = target;
      const place = { ...target.area };
      insertCells(sheet, place, args.choice(0, ['Down', 'Right'], 'Down'));
      return at(sheet, place);
    },
    delete: ({ sheet, area }, args) => deleteCells(sheet, area, args.choice(0, ['Up', 'Left'], 'Up')),
  },
});

export function at(sheet: RangeTarget['sheet'], area: Rect): HostObject {
  return range(new RangeTarget(sheet, within(area)));
}

/** The block of an argument that is a range or an address on the same sheet. */
export function blockOf(target: { sheet: RangeTarget['sheet'] }, value: unknown): Rect | null {
  if (isHostObject(value) && value.target instanceof RangeTarget)
    return value.target.sheet.id === target.sheet.id ? value.target.area : null;
  return null;
}

function other(target: RangeTarget, args: Arguments, call: BatchContext): Rect {
  const block = blockOf(target, args.at(0));
  if (block) return block;
  if (isHostObject(args.at(0))) throw invalidArgument('the ranges are on different sheets');
  return blockNamed(call.book, target.sheet, args.text(0));
}

function address({ sheet, area }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${formatAddress(area)}`;
}

function offset(area: Rect, rows: number, columns: number): Rect {
  return {
    startRow: area.startRow + rows,
    endRow: area.endRow + rows,
    startColumn: area.startColumn + columns,
    endColumn: area.endColumn + columns,
  };
}

function resize(area: Rect, rows: number, columns: number): Rect {
  return { ...area, endRow: area.endRow + rows, endColumn: area.endColumn + columns };
}

function sum(from: number, to: number, length: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += length(index);
  return total;
}

function allHidden({ sheet, area }: RangeTarget, axis: 'row' | 'column'): boolean {
  const shown = sheet.inGrid(area);
  if (!shown) return false;
  for (const [row, column] of cellsOf(shown))
    if (axis === 'row' ? sheet.worksheet.getRowVisible(row) : sheet.worksheet.getColVisible(column)) return false;
  return true;
}

function hide({ sheet, area }: RangeTarget, axis: 'row' | 'column', hidden: boolean): void {
  refuseUnless(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const id = `sheet.mutation.set-${axis === 'row' ? 'row' : 'col'}-${hidden ? 'hidden' : 'visible'}`;
  sheet.run(id, { ranges: [sheet.inGrid(area) ?? area] });
}

/** Merges a block and clears all cells but the top-left one. */
function clearAllButFirst(sheet: RangeTarget['sheet'], area: Rect): void {
  if (area.endColumn > area.startColumn)
    clearContents(sheet, { ...area, endRow: area.startRow, startColumn: area.startColumn + 1 });
  if (area.endRow > area.startRow) clearContents(sheet, { ...area, startRow: area.startRow + 1 });
}
