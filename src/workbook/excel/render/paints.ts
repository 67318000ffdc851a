import type { CellStyle } from '../../../core/layout/SheetPlan';
import { typeSize } from '../../../core/layout/rowHeights';
import type { Area } from '../../../core/base/address';
import { Grid } from '../grid/Grid';
import { rectangles } from '../grid/rectangles';

/** One property of the format of an area. */
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
 * Few areas to paint, in order, so that each cell of a fresh sheet gets the look of its style. Where that takes
 * fewer, a property is painted over everything first and then over the cells that differ.
 */
export function paints(styles: Grid<CellStyle>): readonly Paint[] {
  const bounds = styles.bounds();
  return bounds ? aspects.flatMap((aspect) => aspect(styles, bounds)) : [];
}

type Aspect = (styles: Grid<CellStyle>, bounds: Area) => readonly Paint[];

/**
 * Typeface and size are painted whatever the workbook's Normal style says; the other properties have a value in a
 * fresh sheet, which cells without a style keep. An indent moves text that is aligned, so it comes after the alignment.
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

/** A property that can be painted over; `fresh` is its value in a new sheet, undefined where that is not known. */
function aspect<V>(
  { fresh, of }: { readonly fresh: V | undefined; readonly of: (style: CellStyle) => V },
  property: (value: V) => Property,
): Aspect {
  return (styles, bounds) => {
    const areas = rectangles(filled(styles, bounds).map((style) => (style ? of(style) : fresh)));
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

/** A property that few cells have and that is not painted over: neighbours share their lines. */
function sparse<V>(of: (style: CellStyle) => V | undefined, property: (value: V) => Property): Aspect {
  return (styles) =>
    [...rectangles(styles.map(of))].flatMap(([value, areas]) =>
      value === undefined ? [] : areas.map((area) => ({ area, ...property(value) })),
    );
}

/** All cells within the bounds; undefined where the plan has none. */
function filled(styles: Grid<CellStyle>, { top, left, bottom, right }: Area): Grid<CellStyle | undefined> {
  const all = new Grid<CellStyle | undefined>();
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) all.put(row, column, styles.at(row, column));
  return all;
}
