import fc from 'fast-check';
import type { CellStyle } from '../../../src/core/layout/SheetPlan';
import { formatArea } from '../../../src/core/base/address';
import type { Grid } from '../../../src/workbook/excel/grid/Grid';
import { paints } from '../../../src/workbook/excel/render/paints';
import type { Paint } from '../../../src/workbook/excel/render/paints';
import { cellsIn, drawn } from './grids';

const styles: Readonly<Record<string, CellStyle>> = {
  a: { vertical: 'top' },
  b: { bold: true, size: 12, vertical: 'center', fill: '#FDE2E1' },
  c: { italic: true, wrap: true, horizontal: 'center', border: true, colour: '#9C0006' },
  d: { wrap: true, vertical: 'center', indent: 2, unlocked: true, border: true },
};

function styled(drawing: string): Grid<CellStyle> {
  return drawn(drawing).map((letter) => styles[letter]!);
}

function of(property: Paint['property'], drawing: string): readonly string[] {
  return paints(styled(drawing)).flatMap((paint) => {
    if (paint.property !== property) return [];
    return [`${formatArea(paint.area)} ${'value' in paint ? String(paint.value) : 'all'}`];
  });
}

test('typeface and size are set for all cells, then the sizes that differ', () => {
  expect(of('typeface', 'aaa\naba')).toEqual(['A1:C2 Times New Roman']);
  expect(of('size', 'aaa\naba')).toEqual(['A1:C2 13', 'B2 12']);
});

test('formats that a new sheet has are not set', () => {
  const drawing = 'aaa\naaa';
  expect(paints(styled(drawing)).map(({ property }) => property)).toEqual(['typeface', 'size', 'vertical']);
});

test('a property is set for all cells first if fewer cells are without it', () => {
  expect(of('wrap', 'ccc\ncac\nccc')).toEqual(['A1:C3 true', 'B2 false']);
  expect(of('wrap', 'aaa\naca\naaa')).toEqual(['B2 true']);
});

test('borders are never overwritten', () => {
  expect(of('border', 'ccc\ncac\nccc')).toEqual(['A1:C1 all', 'A2 all', 'C2 all', 'A3:C3 all']);
});

test('an indent comes after the alignment that it needs', () => {
  const properties = paints(styled('d')).map(({ property }) => property);
  expect(properties.indexOf('indent')).toBeGreaterThan(properties.indexOf('horizontal'));
});

test('a plan without cells sets no formats', () => {
  expect(paints(styled(''))).toEqual([]);
});

/** What every property of a cell ends as, as a sheet would keep it. */
function painted(drawing: string): ReadonlyMap<string, unknown> {
  const looks = new Map<string, unknown>();
  for (const paint of paints(styled(drawing)))
    for (const [row, column] of cellsIn(formatArea(paint.area)))
      looks.set(`${row} ${column} ${paint.property}`, 'value' in paint ? paint.value : true);
  return looks;
}

test('every cell gets the format of its style, and a cell without a style stays as it was', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '.'), minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
      const looks = painted(lines.join('\n'));
      lines.forEach((letters, row) => {
        [...letters].forEach((letter, column) => {
          const look = (property: Paint['property']): unknown => looks.get(`${row + 1} ${column + 1} ${property}`);
          const style = styles[letter] ?? {};
          expect(look('bold') ?? false).toBe(style.bold ?? false);
          expect(look('wrap') ?? false).toBe(style.wrap ?? false);
          expect(look('border') ?? false).toBe(style.border ?? false);
          expect(look('locked') ?? true).toBe(!(style.unlocked ?? false));
          expect(look('vertical') ?? 'bottom').toBe(letter === '.' ? 'bottom' : (style.vertical ?? 'center'));
          expect(look('horizontal') ?? 'general').toBe(style.horizontal ?? (style.indent ? 'left' : 'general'));
          expect(look('indent') ?? 0).toBe(style.indent ?? 0);
          expect(look('fill')).toBe(style.fill);
          expect(look('colour')).toBe(style.colour);
          if (letter !== '.') expect(look('size')).toBe(style.size ?? 13);
        });
      });
    }),
  );
});
