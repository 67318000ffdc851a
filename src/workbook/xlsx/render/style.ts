import type { CellStyle } from '../../../core/layout/SheetPlan';
import type { Style } from '../library/library';

export const fontName = 'Times New Roman';
const defaultSize = 13;

/** The style of the library for a style of a plan. */
export function libraryStyle(style: CellStyle): Partial<Style> {
  const line = { style: 'thin' } as const;
  return {
    font: libraryFont(style),
    alignment: {
      vertical: style.vertical === 'top' ? 'top' : 'middle',
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.indent && { indent: style.indent, horizontal: style.horizontal ?? 'left' }),
      ...(style.wrap && { wrapText: true }),
    },
    protection: { locked: !style.unlocked },
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.border && { border: { top: line, bottom: line, left: line, right: line } }),
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: opaque(style.fill) } } }),
  };
}

export function libraryFont({ size, bold, italic, colour }: CellStyle): NonNullable<Partial<Style>['font']> {
  return {
    name: fontName,
    family: 1,
    size: size ?? defaultSize,
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(colour && { color: { argb: opaque(colour) } }),
  };
}

/** `#c00000` or `c00000` as alpha, red, green, blue. */
export function opaque(colour: string): string {
  const digits = colour.replace('#', '').toUpperCase();
  if (!/^[0-9A-F]{6}$/.test(digits)) throw new RangeError(`no colour: ${colour}`);
  return `FF${digits}`;
}
