import type { CellStyle } from '../../../core/layout/SheetPlan';
import { typeSize } from '../../../core/layout/rowHeights';
import type { Area } from '../../../core/base/address';
import { Grid } from '../grid/Grid';
import { rectangles } from '../grid/rectangles';

/** A property of the format of an area, with its value. */
export type Paint = { readonly area: Area } & Property;

export type Property =
  | { readonly property: 'bold' | 'italic' | 'wrap' | 'locked'; readonly value: boolean }
  | { readonly property: 'size' | 'indent'; readonly value: number }
  | { readonly property: 'typeface' | 'colour' | 'fill'; readonly value: string }
  | { readonly property: 'horizontal'; readonly value: Horizontal }
  | { readonly property: 'vertical'; readonly value: Vertical }
  /** A thin line on all four sides of every cell. */
  | { readonly property: 'border' };

type Horizontal = 'general' | 'left' | 'center' | 'right';
type Vertical = 'top' | 'center' | 'bottom';

/**
 * A small number of areas to format, in order, so that each cell of a new sheet gets its style. If that takes fewer
 * areas, a property is set for the whole area first and then for the cells that differ.
 */
export function paints(styles: Grid<CellStyle>): readonly Paint[] {
  const bounds = styles.bounds();
  return bounds ? aspects.flatMap((aspect) => aspect(styles, bounds)) : [];
}

type Aspect = (styles: Grid<CellStyle>, bounds: Area) => readonly Paint[];

/**
 * Typeface and size are always set because the Normal style of the workbook is not known; the other properties have a
 * known value in a new sheet. The indent comes after the alignment, which it depends on.
 */
const aspects: readonly Aspect[] = [
  aspect({ fresh: undefined, of: () => 'Times New Roman' }, (value) => ({ property: 'typeface', value })),
  aspect({ fresh: undefined, of: ({ size = typeSize }) => size }, (value) => ({ property: 'size', value })),
  aspect({ fresh: false, of: ({ bold = false }) => bold }, (value) => ({ property: 'bold', value })),
  aspect({ fresh: false, of: ({ italic = false }) => italic }, (value) => ({ property: 'italic', value })),
  aspect({ fresh: false, of: ({ wrap = false }) => wrap }, (value) => ({ property: 'wrap', value })),
  aspect({ fresh: true, of: ({ unlocked = false }) => !unlocked }, (value) => ({ property: 'locked', value })),
  aspect<Vertical>({ fresh: 'bottom', of: ({ vertical }) => vertical ?? 'center' }, (value) => ({
    property: 'vertical',
    value,
  })),
  aspect<Horizontal>(
    { fresh: 'general', of: ({ horizontal, indent }) => horizontal ?? (indent ? 'left' : 'general') },
    (value) => ({
      property: 'horizontal',
      value,
    }),
  ),
  aspect({ fresh: 0, of: ({ indent = 0 }) => indent }, (value) => ({ property: 'indent', value })),
  sparse(
    ({ colour }) => colour,
    (value) => ({ property: 'colour', value }),
  ),
  sparse(
    ({ fill }) => fill,
    (value) => ({ property: 'fill', value }),
  ),
  sparse(
    ({ border }) => border ?? undefined,
    () => ({ property: 'border' }),
  ),
];

/** A property that can be overwritten; `fresh` is its value in a new sheet, undefined if that is not known. */
function aspect<V>(
  { fresh, of }: { readonly fresh: V | undefined; readonly of: (style: CellStyle) => V },
  property: (value: V) => Property,
): Aspect {
  return (styles, bounds) => {
    const areas = rectangles(completeGrid(styles, bounds).map((style) => (style ? of(style) : fresh)));
    const besides = (base: V | undefined): readonly Paint[] =>
      [...areas].flatMap(([value, some]) =>
        value === undefined || value === base ? [] : some.map((area) => ({ area, ...property(value) })),
      );
    const ways = [
      besides(fresh),
      ...[...areas.keys()].flatMap((base) =>
        base === undefined || base === fresh ? [] : [[{ area: bounds, ...property(base) }, ...besides(base)]],
      ),
    ];
    return ways.reduce((best, way) => (way.length < best.length ? way : best));
  };
}

/** A property that few cells have and that is never overwritten: neighbours share their borders. */
function sparse<V>(of: (style: CellStyle) => V | undefined, property: (value: V) => Property): Aspect {
  return (styles) =>
    [...rectangles(styles.map(of))].flatMap(([value, areas]) =>
      value === undefined ? [] : areas.map((area) => ({ area, ...property(value) })),
    );
}

/** All cells within the bounds, undefined if the plan has none. */
function completeGrid(styles: Grid<CellStyle>, { top, left, bottom, right }: Area): Grid<CellStyle | undefined> {
  const all = new Grid<CellStyle | undefined>();
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) all.put(row, column, styles.at(row, column));
  return all;
}
