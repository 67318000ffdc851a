import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from '../univer/univerPackages';

/** One cell's format in Excel's words. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fillColor: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double';
  readonly strikethrough: boolean;
  readonly horizontalAlignment: (typeof HORIZONTAL)[number];
  readonly verticalAlignment: (typeof VERTICAL)[number];
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  readonly style: (typeof BORDER_STYLES)[number];
  readonly weight: (typeof BORDER_WEIGHTS)[number];
  readonly color: string;
}

export const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const; // prettier-ignore
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export const BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const; // prettier-ignore
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Pixels of padding that stand for one level of indent. */
const INDENT = 9;

const H_CODES: Partial<Record<CellFormat['horizontalAlignment'], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const V_CODES: Partial<Record<CellFormat['verticalAlignment'], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: readonly (readonly [BorderStyleTypes, Border['style'], Border['weight']])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];
const EDGES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

export function formatOf(style: IStyleData | null | undefined): CellFormat {
  return {
    numberFormat: style?.n?.pattern ?? 'General',
    fillColor: style?.bg?.rgb ?? null,
    fontName: style?.ff ?? 'Calibri',
    fontSize: style?.fs ?? 11,
    fontColor: style?.cl?.rgb ?? '#000000',
    bold: style?.bl === 1,
    italic: style?.it === 1,
    underline: style?.ul?.s === 1 ? 'Single' : 'None',
    strikethrough: style?.st?.s === 1,
    horizontalAlignment: keyOf(H_CODES, style?.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
    verticalAlignment: keyOf(V_CODES, style?.vt ?? VerticalAlign.BOTTOM) ?? 'Bottom',
    wrapText: style?.tb === WrapStrategy.WRAP,
    indentLevel: Math.round((style?.pd?.l ?? 0) / INDENT),
    locked: style?.td !== TextDirection.LEFT_TO_RIGHT,
    borders: bordersOf(style?.bd),
  };
}

/**
 * Univer's style for a part of a format; null takes a property away. Univer has no "locked": the text direction
 * left-to-right, which changes nothing to see, marks an unlocked cell, so that it moves, copies and undoes with it.
 */
export function styleOf(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined)
    style.n = format.numberFormat === 'General' ? null : { pattern: format.numberFormat };
  if (format.fillColor !== undefined) style.bg = format.fillColor === null ? null : { rgb: format.fillColor };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = format.bold ? 1 : 0;
  if (format.italic !== undefined) style.it = format.italic ? 1 : 0;
  if (format.underline !== undefined) style.ul = { s: format.underline === 'None' ? 0 : 1 };
  if (format.strikethrough !== undefined) style.st = { s: format.strikethrough ? 1 : 0 };
  if (format.horizontalAlignment !== undefined) style.ht = H_CODES[format.horizontalAlignment] ?? null;
  if (format.verticalAlignment !== undefined) style.vt = V_CODES[format.verticalAlignment] ?? null;
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (format.indentLevel !== undefined) style.pd = { l: format.indentLevel * INDENT };
  if (format.locked !== undefined) style.td = format.locked ? TextDirection.UNSPECIFIED : TextDirection.LEFT_TO_RIGHT;
  if (format.borders !== undefined) style.bd = borderData(format.borders);
  return style;
}

/** Everything that `clear('Formats')` takes away. */
export const NO_STYLE: IStyleData = {
  n: null, bg: null, cl: null, ht: null, vt: null, tb: null, pd: null, td: null, bd: null, tr: null, ff: null,
  bl: 0, it: 0, ul: { s: 0 }, st: { s: 0 }, fs: 11,
}; // prettier-ignore

function bordersOf(data: IStyleData['bd']): CellFormat['borders'] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const [edge, key] of Object.entries(EDGES) as [Edge, 't' | 'b' | 'l' | 'r'][]) {
    const line = data ? data[key] : null;
    const found = LINES.find(([code]) => code === line?.s);
    if (line && found) borders[edge] = { style: found[1], weight: found[2], color: line.cl?.rgb ?? '#000000' };
  }
  return borders;
}

function borderData(borders: CellFormat['borders']): IBorderData {
  const data: IBorderData = {};
  for (const [edge, border] of Object.entries(borders) as [Edge, Border][])
    data[EDGES[edge]] = border.style === 'None' ? null : { s: lineCode(border), cl: { rgb: border.color } };
  return data;
}

function lineCode(border: Border): BorderStyleTypes {
  const same = LINES.filter(([, style]) => style === border.style);
  return (same.find(([, , weight]) => weight === border.weight) ?? same[0])?.[0] ?? BorderStyleTypes.THIN;
}

function keyOf<K extends string, V>(codes: Partial<Record<K, V>>, code: V): K | undefined {
  return (Object.entries(codes) as [K, V][]).find(([, value]) => value === code)?.[0];
}
