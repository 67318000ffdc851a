import { oneOf } from '../protocol/Arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject, isHostObject } from '../protocol/HostObject';
import { LAST_COLUMN, LAST_ROW, rect } from '../model/Rect';
import type { Book } from '../model/Book';
import { Sheet } from '../model/Sheet';
import { VISIBILITIES } from '../model/SheetSide';
import { blockNamed } from './blockNamed';
import type { BatchContext } from './BatchContext';
import { chartCollection } from './Charts';
import { eventMethods } from './events';
import { color, flag } from './format';
import { freezePanes } from './FreezePanes';
import { namedItemCollection } from './NamedItems';
import { pageLayout } from './PageLayout';
import { at } from './Range';
import { worksheetProtection } from './WorksheetProtection';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

export const worksheet: (sheet: Sheet) => HostObject = describeClass<Sheet, BatchContext>({
  className: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, { book }) => book.changes.silently(() => book.rename(sheet, String(value))),
    },
    position: {
      get: (sheet) => sheet.position,
      set: (sheet, value, { book }) => book.move(sheet, Number(value)),
    },
    visibility: {
      get: (sheet) => sheet.side.visibility,
      set: (sheet, value, { book }) => book.setVisibility(sheet, oneOf(value, VISIBILITIES)),
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
    // the client writes these two under different names than it reads them
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
    names(sheet, { book, behaviour }) {
      if (behaviour.isBehind && behaviour.areNamesRefusedBehind)
        throw new HostError('InvalidSelection', 'Another workbook has the focus.');
      return namedItemCollection({ book, sheetId: sheet.id });
    },
    protection: (sheet) => worksheetProtection(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    pageLayout: (sheet) => pageLayout(sheet),
    charts: (sheet) => chartCollection(sheet),
  },
  methods: {
    ...eventMethods((sheet) => sheet.id),
    activate(sheet, _args, { book }) {
      if (sheet.side.visibility !== 'Visible') throw invalidArgument('a hidden sheet cannot be activated');
      book.activate(sheet);
    },
    calculate: (sheet) => void sheet.engine.calculation.calculate(),
    getRange: (sheet, args, { book }) =>
      args.isAbsent(0) || args.at(0) === ''
        ? at(sheet, rect(0, 0, LAST_ROW, LAST_COLUMN))
        : at(sheet, blockNamed(book, sheet, args.text(0))),
    getRangeByIndexes: (sheet, args) =>
      at(sheet, rect(args.number(0), args.number(1), args.number(0) + args.number(2) - 1, args.number(1) + args.number(3) - 1)), // prettier-ignore
    getCell: (sheet, args) => at(sheet, rect(args.number(0), args.number(1))),
    getUsedRange: (sheet, args) => at(sheet, sheet.used(args.flag(0, false)) ?? rect(0, 0)),
    getUsedRangeOrNullObject(sheet, args) {
      const used = sheet.used(args.flag(0, false));
      return used && at(sheet, used);
    },
    getNext: (sheet, args, { book }) => neighbour(book, sheet, 1, args.flag(0, false)) ?? missing(),
    getNextOrNullObject: (sheet, args, { book }) => neighbour(book, sheet, 1, args.flag(0, false)),
    getPrevious: (sheet, args, { book }) => neighbour(book, sheet, -1, args.flag(0, false)) ?? missing(),
    getPreviousOrNullObject: (sheet, args, { book }) => neighbour(book, sheet, -1, args.flag(0, false)),
    _getSheetById: (_sheet, args, { book }) => worksheet(book.sheet(args.text(0))),
    _getAnotherWorksheetById: (_sheet, args, { book }) => worksheet(book.sheet(args.text(0))),
  },
  commands: {
    delete(sheet, _args, { book }) {
      if (sheet.side.visibility === 'VeryHidden')
        throw new HostError('InvalidOperation', 'A sheet that is very hidden cannot be deleted.');
      book.changes.silently(() => book.delete(sheet));
    },
    copy(sheet, args, { book }) {
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

function neighbour(book: Book, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = book.sheets();
  for (let index = sheet.position + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.side.visibility === 'Visible')) return worksheet(other);
  }
  return null;
}

function missing(): never {
  throw itemNotFound('there is no such worksheet');
}
