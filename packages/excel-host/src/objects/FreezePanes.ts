import { invalidArgument } from '../protocol/HostError';
import { describeClass, type HostObject } from '../protocol/HostObject';
import { parseAddress, splitSheet } from '../model/address';
import { columnCount, LAST_COLUMN, LAST_ROW, rect, rowCount, isEntireColumn, isEntireRow } from '../model/Rect';
import type { Sheet } from '../model/Sheet';
import type { BatchContext } from './BatchContext';
import { at, blockOf } from './Range';

export const freezePanes = describeClass<Sheet, BatchContext>({
  className: 'WorksheetFreezePanes',
  methods: {
    getLocation: (sheet) => location(sheet) ?? fail(),
    getLocationOrNullObject: (sheet) => location(sheet),
  },
  commands: {
    freezeRows: (sheet, args, call) => freeze(sheet, args.isAbsent(0) ? 1 : args.number(0), 0, call),
    freezeColumns: (sheet, args, call) => freeze(sheet, 0, args.isAbsent(0) ? 1 : args.number(0), call),
    freezeAt(sheet, args, call) {
      const given = args.at(0);
      const area = typeof given === 'string' ? parseAddress(splitSheet(given).address) : blockOf({ sheet }, given);
      if (!area) throw invalidArgument('the range to freeze');
      freeze(sheet, isEntireColumn(area) ? 0 : rowCount(area), isEntireRow(area) ? 0 : columnCount(area), call);
    },
    unfreeze: (sheet) => sheet.freeze(0, 0),
  },
});

function freeze(sheet: Sheet, rows: number, columns: number, { behaviour, book }: BatchContext): void {
  sheet.freeze(rows, columns);
  if (behaviour.doesFreezingActivate) book.activate(sheet);
}

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return at(sheet, rect(0, 0, rows === 0 ? LAST_ROW : rows - 1, columns === 0 ? LAST_COLUMN : columns - 1));
}

function fail(): never {
  throw invalidArgument('nothing is frozen');
}
