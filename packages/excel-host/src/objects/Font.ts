import { oneOf } from '../protocol/Arguments';
import { describeClass } from '../protocol/HostObject';
import { UNDERLINES } from '../model/style';
import type { BatchContext } from './BatchContext';
import { changeFormat, color, flag, positive, sharedFormat } from './format';
import type { RangeTarget } from './RangeTarget';

export const rangeFont = describeClass<RangeTarget, BatchContext>({
  className: 'RangeFont',
  scalars: {
    name: {
      get: (range) => sharedFormat(range, 'fontName'),
      set: (range, value) => changeFormat(range, { fontName: String(value) }),
    },
    size: {
      get: (range) => sharedFormat(range, 'fontSize'),
      set: (range, value) => changeFormat(range, { fontSize: positive(value) }),
    },
    color: {
      get: (range) => sharedFormat(range, 'fontColor'),
      set: (range, value) => changeFormat(range, { fontColor: color(value) }),
    },
    bold: {
      get: (range) => sharedFormat(range, 'bold'),
      set: (range, value) => changeFormat(range, { bold: flag(value) }),
    },
    italic: {
      get: (range) => sharedFormat(range, 'italic'),
      set: (range, value) => changeFormat(range, { italic: flag(value) }),
    },
    underline: {
      get: (range) => sharedFormat(range, 'underline'),
      set: (range, value) =>
        changeFormat(range, { underline: oneOf(value, UNDERLINES) === 'None' ? 'None' : 'Single' }),
    },
    strikethrough: {
      get: (range) => sharedFormat(range, 'strikethrough'),
      set: (range, value) => changeFormat(range, { strikethrough: flag(value) }),
    },
  },
});
