import { describeClass } from '../protocol/HostObject';
import { formatAddress, quoteSheet } from '../model/address';
import type { Rect } from '../model/Rect';
import type { Sheet } from '../model/Sheet';
import type { BatchContext } from './BatchContext';

interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/** Several blocks of one sheet. Operations on all of them at once answer ApiNotFound. */
export const rangeAreas = describeClass<AreasTarget, BatchContext>({
  className: 'RangeAreas',
  byReference: true,
  scalars: {
    address: {
      get: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${formatAddress(area)}`).join(', '),
    },
    areaCount: { get: ({ areas }) => areas.length },
  },
  children: { areas: (target) => rangeCollection(target) },
});

const rangeCollection = describeClass<AreasTarget, BatchContext>({
  className: 'RangeCollection',
  items: ({ sheet, areas }, call) => areas.map((area) => call.range(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
  },
});
