import { describeClass } from '../protocol/HostObject';
import type { BatchContext } from './BatchContext';
import { changeFormat, color, sharedFormat } from './format';
import type { RangeTarget } from './RangeTarget';

export const rangeFill = describeClass<RangeTarget, BatchContext>({
  className: 'RangeFill',
  scalars: {
    color: {
      // Excel returns white for a cell without fill
      get: (range) => sharedFormat(range, 'fillColor') ?? '#FFFFFF',
      set: (range, value) => changeFormat(range, { fillColor: value === '' ? null : color(value) }),
    },
  },
  commands: {
    clear: (range) => changeFormat(range, { fillColor: null }),
  },
});
