import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from '../univer/univerPackages';

/** One cell's format in Excel's terms. */
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

/** Pixels of padding for one level of indent. */
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

/** Maps each property of a format to Univer's style; a read returns undefined if the style does not set it. */
type Codec<V> = { readonly read: (style: IStyleData) => V | undefined; readonly write: (value: V) => IStyleData };

const yes = (flag: boolean): BooleanNumber => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * Univer has no "locked" property. The text direction left-to-right, which has no visible effect, marks an unlocked
 * cell, so that the state is moved, copied and undone with the cell.
 */
const CODECS: { readonly [K in keyof CellFormat]: Codec<CellFormat[K]> } = {
  numberFormat: {
    read: (style) => style.n?.pattern,
    write: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  },
  fillColor: { read: (style) => style.bg?.rgb || undefined, write: (rgb) => ({ bg: rgb === null ? null : { rgb } }) },
  fontName: { read: (style) => style.ff ?? undefined, write: (ff) => ({ ff }) },
  fontSize: { read: (style) => style.fs, write: (fs) => ({ fs }) },
  fontColor: { read: (style) => style.cl?.rgb ?? undefined, write: (rgb) => ({ cl: { rgb } }) },
  bold: { read: (style) => style.bl === BooleanNumber.TRUE, write: (flag) => ({ bl: yes(flag) }) },
  italic: { read: (style) => style.it === BooleanNumber.TRUE, write: (flag) => ({ it: yes(flag) }) },
  underline: {
    read: (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
    write: (kind) => ({ ul: { s: yes(kind !== 'None') } }),
  },
  strikethrough: {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (flag) => ({ st: { s: yes(flag) } }),
  },
  horizontalAlignment: {
    read: (style) => HORIZONTAL.find((name) => name in H_CODES && H_CODES[name] === style.ht),
    write: (name) => ({ ht: H_CODES[name] ?? null }),
  },
  verticalAlignment: {
    read: (style) => VERTICAL.find((name) => name in V_CODES && V_CODES[name] === style.vt),
    write: (name) => ({ vt: V_CODES[name] ?? null }),
  },
  wrapText: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (wraps) => ({ tb: wraps ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
  indentLevel: {
    read: (style) => Math.round((style.pd?.l ?? 0) / INDENT),
    write: (level) => ({ pd: { l: level * INDENT } }),
  },
  locked: {
    read: (style) => style.td !== TextDirection.LEFT_TO_RIGHT,
    write: (locked) => ({ td: locked ? TextDirection.UNSPECIFIED : TextDirection.LEFT_TO_RIGHT }),
  },
  borders: { read: (style) => bordersOf(style.bd), write: (borders) => ({ bd: borderData(borders) }) },
};

/** An unformatted cell of a new workbook. */
const PLAIN: CellFormat = {
  numberFormat: 'General',
  fillColor: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  borders: {},
};

/** One property of a cell's format. */
export function propertyOf<K extends keyof CellFormat>(style: IStyleData | null, key: K): CellFormat[K] {
  return (style && CODECS[key].read(style)) ?? PLAIN[key];
}

/** Univer's style for a partial format; null removes a property. */
export function styleOf(format: Partial<CellFormat>): IStyleData {
  const parts = (Object.keys(format) as (keyof CellFormat)[]).map((key) => partOf(format, key));
  return Object.assign({}, ...parts) as IStyleData;
}

function partOf<K extends keyof CellFormat>(format: { readonly [P in K]?: CellFormat[P] }, key: K): IStyleData {
  const value = format[key];
  return value === undefined ? {} : CODECS[key].write(value);
}

export function formatOf(style: IStyleData | null): CellFormat {
  const entries = (Object.keys(PLAIN) as (keyof CellFormat)[]).map((key) => [key, propertyOf(style, key)]);
  return Object.fromEntries(entries) as CellFormat;
}

/** The style that resets everything that `clear('Formats')` resets. */
export const NO_STYLE: IStyleData = {
  ...styleOf(PLAIN),
  cl: null,
  ff: null,
  bd: null,
  pd: null,
  td: null,
  tr: null,
};

function bordersOf(data: IStyleData['bd']): CellFormat['borders'] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const [edge, key] of Object.entries(EDGES) as [Edge, (typeof EDGES)[Edge]][]) {
    const line = data ? data[key] : null;
    const style = LINES.find(([code]) => code === line?.s);
    if (line && style) borders[edge] = { style: style[1], weight: style[2], color: line.cl.rgb ?? '#000000' };
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
