import { oneOf } from '../protocol/Arguments';
import { describeClass } from '../protocol/HostObject';
import { applyFormat, refuseUnless } from '../model/edit';
import { type Rect, rect } from '../model/Rect';
import { type Border, BORDER_STYLES, BORDER_WEIGHTS, type Edge } from '../model/style';
import type { BatchContext } from './BatchContext';
import { color } from './format';
import type { RangeTarget } from './RangeTarget';

const INDEXES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Index = (typeof INDEXES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: Index;
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const rangeBorder = describeClass<BorderTarget, BatchContext>({
  className: 'RangeBorder',
  id: (border) => border.index,
  scalars: {
    sideIndex: { get: (border) => border.index },
    style: {
      get: (border) => current(border).style,
      set: (border, value) => change(border, { style: oneOf(value, BORDER_STYLES) }),
    },
    weight: {
      get: (border) => current(border).weight,
      set: (border, value) => change(border, { weight: oneOf(value, BORDER_WEIGHTS), ...drawn(border) }),
    },
    color: {
      get: (border) => current(border).color,
      set: (border, value) => change(border, { color: color(value), ...drawn(border) }),
    },
  },
});

export const rangeBorderCollection = describeClass<RangeTarget, BatchContext>({
  className: 'RangeBorderCollection',
  scalars: { count: { get: () => INDEXES.length } },
  items: (range) => INDEXES.map((index) => rangeBorder({ range, index })),
  item: (range, key) => rangeBorder({ range, index: oneOf(key, INDEXES) }),
  methods: {
    getItem: (range, args) => rangeBorder({ range, index: oneOf(args.at(0), INDEXES) }),
    getItemAt: (range, args) => rangeBorder({ range, index: INDEXES[args.number(0)] ?? 'EdgeTop' }),
  },
});

/** Setting the weight or colour of a line draws it. */
function drawn(border: BorderTarget): Partial<Border> {
  return current(border).style === 'None' ? { style: 'Continuous' } : {};
}

function current(border: BorderTarget): Border {
  const [strip] = strips(border);
  if (!strip) return NO_BORDER;
  const { area, edge } = strip;
  return border.range.sheet.property(area.startRow, area.startColumn, 'borders')[edge] ?? NO_BORDER;
}

function change(border: BorderTarget, part: Partial<Border>): void {
  const { sheet } = border.range;
  refuseUnless(sheet, 'allowFormatCells');
  const line = { ...current(border), ...part };
  for (const { area, edge } of strips(border)) applyFormat(sheet, area, { borders: { [edge]: line } });
}

/** The cells along a side of a block, and the edge of theirs that forms the side. */
function strips({ range, index }: BorderTarget): readonly { area: Rect; edge: Edge }[] {
  const { startRow, endRow, startColumn, endColumn } = range.area;
  const parts: Readonly<Record<Index, readonly { area: Rect; edge: Edge }[]>> = {
    EdgeTop: [{ area: rect(startRow, startColumn, startRow, endColumn), edge: 'top' }],
    EdgeBottom: [{ area: rect(endRow, startColumn, endRow, endColumn), edge: 'bottom' }],
    EdgeLeft: [{ area: rect(startRow, startColumn, endRow, startColumn), edge: 'left' }],
    EdgeRight: [{ area: rect(startRow, endColumn, endRow, endColumn), edge: 'right' }],
    InsideVertical: [
      { area: rect(startRow, startColumn, endRow, endColumn - 1), edge: 'right' },
      { area: rect(startRow, startColumn + 1, endRow, endColumn), edge: 'left' },
    ],
    InsideHorizontal: [
      { area: rect(startRow, startColumn, endRow - 1, endColumn), edge: 'bottom' },
      { area: rect(startRow + 1, startColumn, endRow, endColumn), edge: 'top' },
    ],
  };
  return parts[index].filter(({ area }) => area.startRow <= area.endRow && area.startColumn <= area.endColumn);
}
