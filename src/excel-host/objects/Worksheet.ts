import { oneOf } from '../protocol/Arguments';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject, isHostObject } from '../protocol/HostObject';
import { parseAddress, splitSheet } from '../model/address';
import { LAST_COLUMN, LAST_ROW, rect } from '../model/Rect';
import { Sheet } from '../model/Sheet';
import { VISIBILITIES } from '../model/SheetSide';
import type { Call } from './Call';
import { eventMethods } from './events';
import { color, flag } from './format';
import { freezePanes } from './FreezePanes';
import { namedItemCollection } from './NamedItems';
import { pageLayout } from './PageLayout';
import { at } from './Range';
import { worksheetProtection } from './WorksheetProtection';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

export const worksheet: (sheet: Sheet) => HostObject = describeClass<Sheet, Call>({
  className: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => sheet.book.changes.silently(() => sheet.book.rename(sheet, String(value))),
    },
    position: {
      get: (sheet) => sheet.position,
      set: (sheet, value) => sheet.book.move(sheet, Number(value)),
    },
    visibility: {
      get: (sheet) => sheet.side.visibility,
      set: (sheet, value) => sheet.book.setVisibility(sheet, oneOf(value, VISIBILITIES)),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => (sheet.tabColor = value === '' ? '' : color(value)),
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => (sheet.showGridlines = flag(value)),
    },
    showHeadings: {
      get: (sheet) => sheet.side.showHeadings,
      set: (sheet, value) => (sheet.side.showHeadings = flag(value)),
    },
    // the client writes these two under other names than it reads them
    gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => (sheet.showGridlines = flag(value)),
      onlyOnRequest: true,
    },
    headings: {
      get: (sheet) => sheet.side.showHeadings,
      set: (sheet, value) => (sheet.side.showHeadings = flag(value)),
      onlyOnRequest: true,
    },
    standardHeight: { get: () => 15 },
    enableCalculation: { get: () => true },
  },
  children: {
    names: (sheet) => namedItemCollection({ book: sheet.book, sheetId: sheet.id }),
    protection: (sheet) => worksheetProtection(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    pageLayout: (sheet) => pageLayout(sheet),
  },
  methods: {
    ...eventMethods((sheet) => sheet.id),
    activate(sheet) {
      if (sheet.side.visibility !== 'Visible') throw invalidArgument('a hidden sheet cannot be activated');
      sheet.book.activate(sheet);
    },
    calculate: (sheet) => void sheet.book.calculation.calculate(),
    getRange: (sheet, args) =>
      args.isAbsent(0) || args.at(0) === '' ? at(sheet, rect(0, 0, LAST_ROW, LAST_COLUMN)) : block(sheet, args.text(0)),
    getRangeByIndexes: (sheet, args) =>
      at(sheet, rect(args.number(0), args.number(1), args.number(0) + args.number(2) - 1, args.number(1) + args.number(3) - 1)), // prettier-ignore
    getCell: (sheet, args) => at(sheet, rect(args.number(0), args.number(1))),
    getUsedRange: (sheet, args) => at(sheet, sheet.used(args.flag(0, false)) ?? rect(0, 0)),
    getUsedRangeOrNullObject(sheet, args) {
      const used = sheet.used(args.flag(0, false));
      return used && at(sheet, used);
    },
    getNext: (sheet, args) => neighbour(sheet, 1, args.flag(0, false)) ?? missing(),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.flag(0, false)),
    getPrevious: (sheet, args) => neighbour(sheet, -1, args.flag(0, false)) ?? missing(),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.flag(0, false)),
    _getSheetById: (sheet, args) => worksheet(sheet.book.sheet(args.text(0))),
    _getAnotherWorksheetById: (sheet, args) => worksheet(sheet.book.sheet(args.text(0))),
  },
  commands: {
    delete: (sheet) => sheet.book.changes.silently(() => sheet.book.delete(sheet)),
    copy(sheet, args) {
      const { book } = sheet;
      const last = book.sheets().length;
      const relative = args.at(1);
      const other = isHostObject(relative) && relative.target instanceof Sheet ? relative.target : sheet;
      const where = args.choice(0, POSITIONS, 'None');
      const places = { None: last, End: last, Beginning: 0, Before: other.position, After: other.position + 1 };
      let copy = sheet;
      book.changes.silently(() => (copy = book.copy(sheet, places[where])));
      return worksheet(copy);
    },
  },
});

/** An address, or the name of a block in the scope of the sheet or the workbook. */
function block(sheet: Sheet, text: string): HostObject {
  const { sheet: named, address } = splitSheet(text);
  if (named !== undefined && sheet.book.sheet(named).id !== sheet.id)
    throw invalidArgument(`${text} is another sheet's`);
  if (/^\$?[A-Z]{1,3}\$?\d|^\$?\d+:|^\$?[A-Z]{1,3}:/i.test(address)) return at(sheet, parseAddress(address));
  const { names } = sheet.book;
  const name = names.find(address, sheet.id) ?? names.find(address, null);
  const area = name && names.areaOf(name);
  if (!area || area.sheet.id !== sheet.id) throw invalidArgument(`${text} is no address`);
  return at(sheet, area.area);
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = sheet.book.sheets();
  for (let index = sheet.position + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.side.visibility === 'Visible')) return worksheet(other);
  }
  return null;
}

function missing(): never {
  throw itemNotFound('there is no such worksheet');
}
