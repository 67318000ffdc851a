import type { Border, CellFormat, Edge } from '@bieumau/excel-host/model/style';
import type { Style } from './FileLibrary';
import { argb, rgb } from './colours';

type LibraryBorder = NonNullable<NonNullable<Style['border']>['top']>['style'];

const horizontals = [
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
] as const;

const verticals = [
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
] as const;

const lines: readonly (readonly [LibraryBorder, Border['style'], Border['weight']])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];
const edges: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/** Converts a format of the host to a style of the library; absent properties are those of an unformatted cell. */
export function libraryStyle(format: Partial<CellFormat>): Partial<Style> {
  const { fontName = 'Calibri', fontSize = 11, fontColor, bold, italic, underline, strikethrough, fillColor } = format;
  const horizontal = horizontals.find(([ours]) => ours === format.horizontalAlignment)?.[1];
  const vertical = verticals.find(([ours]) => ours === format.verticalAlignment)?.[1];
  return {
    font: {
      name: fontName,
      size: fontSize,
      ...(fontColor !== undefined && { color: { argb: argb(fontColor) } }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && underline !== 'None' && { underline: underline === 'Double' ? 'double' : true }),
      ...(strikethrough && { strike: true }),
    },
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(format.wrapText && { wrapText: true }),
      ...(format.indentLevel && { indent: format.indentLevel }),
    },
    border: Object.fromEntries(
      Object.entries(format.borders ?? {}).map(([edge, { style, weight, color }]) => [
        edge,
        { style: libraryLine(style, weight), ...(color !== '#000000' && { color: { argb: argb(color) } }) },
      ]),
    ),
    protection: { locked: format.locked ?? true },
    ...(fillColor && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fillColor) } } }),
    ...(format.numberFormat && { numFmt: format.numberFormat }),
  };
}

function libraryLine(style: Border['style'], weight: Border['weight']): LibraryBorder {
  const alike = lines.filter(([, one]) => one === style);
  return (alike.find(([, , one]) => one === weight) ?? alike[0])?.[0] ?? 'thin';
}

/** Converts a style of the library to a format of the host. */
export function hostFormat(style: Partial<Style>): Partial<CellFormat> {
  return { ...hostFont(style.font), ...hostAlignment(style.alignment), ...hostPaint(style) };
}

function hostPaint({ fill, border, protection, numFmt }: Partial<Style>): Partial<CellFormat> {
  const pattern = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : undefined;
  const borders = hostBorders(border);
  return {
    ...(pattern !== undefined && pattern !== 'General' && { numberFormat: pattern }),
    ...(fillColor !== undefined && { fillColor }),
    ...(protection?.locked === false && { locked: false }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

function hostFont(font: Partial<Style>['font']): Partial<CellFormat> {
  const fontColor = rgb(font?.color);
  return {
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== 'none' && { underline: hostUnderline(font.underline) }),
    ...(font?.strike && { strikethrough: true }),
  };
}

function hostAlignment(alignment: Partial<Style>['alignment']): Partial<CellFormat> {
  const horizontal = horizontals.find(([, theirs]) => theirs === alignment?.horizontal)?.[0];
  const vertical = verticals.find(([, theirs]) => theirs === alignment?.vertical)?.[0];
  return {
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(alignment?.indent && { indentLevel: alignment.indent }),
  };
}

function hostUnderline(underline: true | string): CellFormat['underline'] {
  return underline === 'double' || underline === 'doubleAccounting' ? 'Double' : 'Single';
}

function hostBorders(border: Partial<Style>['border']): CellFormat['borders'] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of edges) {
    const line = border?.[edge];
    const [, style, weight] = lines.find(([theirs]) => theirs === line?.style) ?? [];
    if (style && weight) borders[edge] = { style, weight, color: rgb(line?.color) ?? '#000000' };
  }
  return borders;
}
