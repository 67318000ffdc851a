import { oneOf } from '../protocol/Arguments';
import { invalidArgument } from '../protocol/HostError';
import { describeClass } from '../protocol/HostObject';
import { refuseUnless } from '../model/edit';
import { HORIZONTAL, VERTICAL } from '../model/style';
import { rangeBorderCollection } from './Borders';
import type { BatchContext } from './BatchContext';
import { rangeFill } from './Fill';
import { rangeFont } from './Font';
import { changeFormat, flag, positive, shared, sharedFormat } from './format';
import type { RangeTarget } from './RangeTarget';

export const rangeFormat = describeClass<RangeTarget, BatchContext>({
  className: 'RangeFormat',
  scalars: {
    wrapText: {
      get: (range) => sharedFormat(range, 'wrapText'),
      set: (range, value) => changeFormat(range, { wrapText: flag(value) }),
    },
    horizontalAlignment: {
      get: (range) => sharedFormat(range, 'horizontalAlignment'),
      set: (range, value) => changeFormat(range, { horizontalAlignment: oneOf(value, HORIZONTAL) }),
    },
    verticalAlignment: {
      get: (range) => sharedFormat(range, 'verticalAlignment'),
      set: (range, value) => changeFormat(range, { verticalAlignment: oneOf(value, VERTICAL) }),
    },
    indentLevel: {
      get: (range) => sharedFormat(range, 'indentLevel'),
      set: (range, value) => changeFormat(range, { indentLevel: indent(value) }),
    },
    columnWidth: {
      get: (range) => shared(range, (_row, column) => range.sheet.columnWidth(column)),
      set(range, value) {
        refuseUnless(range.sheet, 'allowFormatColumns');
        range.sheet.setColumnWidth(range.area, positive(value));
      },
    },
    rowHeight: {
      get: (range) => shared(range, (row) => range.sheet.rowHeight(row)),
      set(range, value) {
        refuseUnless(range.sheet, 'allowFormatRows');
        range.sheet.setRowHeight(range.area, positive(value));
      },
    },
  },
  children: {
    borders: (range) => rangeBorderCollection(range),
    fill: (range) => rangeFill(range),
    font: (range) => rangeFont(range),
    protection: (range) => formatProtection(range),
  },
});

const formatProtection = describeClass<RangeTarget, BatchContext>({
  className: 'FormatProtection',
  scalars: {
    locked: {
      get: (range) => sharedFormat(range, 'locked'),
      set(range, value) {
        refuseUnless(range.sheet, null);
        changeFormat(range, { locked: flag(value) });
      },
    },
  },
});

function indent(value: unknown): number {
  if (typeof value !== 'number' || value < 0 || value > 250) throw invalidArgument('indentLevel');
  return value;
}
