import { type Arguments, oneOf } from '../protocol/Arguments';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject, type Scalar } from '../protocol/HostObject';
import { isRecord } from '../protocol/wire';
import { formatAddress, parseAddress, quoteSheet, splitSheet } from '../model/address';
import type { Book } from '../model/Book';
import type { Sheet } from '../model/Sheet';
import { HEADER_FOOTER_PARTS, ORIENTATIONS, type PageSetup, type PageZoom, PAPERS } from '../model/SheetSide';
import type { Rect } from '../model/Rect';
import type { BatchContext } from './BatchContext';
import { flag } from './format';
import { at, blockOf } from './Range';

const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const;
const FLAGS = ['centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings', 'blackAndWhite'] as const;
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Print setup, stored with the sheet because Univer has none. Print area and titles are hidden names, as in a file. */
export const pageLayout = describeClass<Sheet, BatchContext>({
  className: 'PageLayout',
  scalars: {
    orientation: {
      get: (sheet) => sheet.side.page.orientation,
      set: (sheet, value) => (sheet.side.page.orientation = oneOf(value, ORIENTATIONS)),
    },
    paperSize: {
      get: (sheet) => sheet.side.page.paperSize,
      set: (sheet, value) => (sheet.side.page.paperSize = oneOf(value, PAPERS)),
    },
    zoom: {
      get: (sheet) => sheet.side.page.zoom,
      set(sheet, value, { behaviour }) {
        const zoom = readZoom(value);
        if (!behaviour.isFitIgnored || zoom.scale !== undefined) sheet.side.page.zoom = zoom;
      },
    },
    ...each(MARGINS, (key) => ({
      get: (sheet) => sheet.side.page[key],
      set: (sheet, value) => (sheet.side.page[key] = length(value)),
    })),
    ...each(FLAGS, (key) => ({
      get: (sheet) => sheet.side.page[key],
      set: (sheet, value) => (sheet.side.page[key] = flag(value)),
    })),
  },
  children: { headersFooters: (sheet) => headerFooterGroup(sheet) },
  methods: {
    getPrintArea: (sheet, _args, { book }) => printArea(book, sheet) ?? missing('print area'),
    getPrintAreaOrNullObject: (sheet, _args, { book }) => printArea(book, sheet),
    getPrintTitleRows: (sheet, _args, { book }) => titleRows(book, sheet) ?? missing('print title rows'),
    getPrintTitleRowsOrNullObject: (sheet, _args, { book }) => titleRows(book, sheet),
  },
  commands: {
    setPrintArea: (sheet, args, { book }) => setName(book, sheet, 'Print_Area', block(sheet, args)),
    setPrintTitleRows: (sheet, args, { book }) => setName(book, sheet, 'Print_Titles', block(sheet, args)),
    setPrintMargins(sheet, args) {
      const factor = POINTS_PER_UNIT[args.choice(0, ['Points', 'Inches', 'Centimeters'], 'Points')];
      const options = args.record(1);
      for (const key of MARGINS) {
        const given = options[key.replace('Margin', '')];
        if (given !== undefined) sheet.side.page[key] = length(given) * factor;
      }
    },
  },
});

const headerFooterGroup = describeClass<Sheet, BatchContext>({
  className: 'HeaderFooterGroup',
  scalars: {
    state: {
      get: (sheet) => (sheet.side.page.differentFirstPage ? 'FirstAndDefault' : 'Default'),
      set(sheet, value) {
        if (value !== 'Default' && value !== 'FirstAndDefault') throw invalidArgument('Default or FirstAndDefault');
        sheet.side.page.differentFirstPage = value === 'FirstAndDefault';
      },
    },
  },
  children: { defaultForAllPages: (sheet) => headerFooter(sheet) },
});

const headerFooter = describeClass<Sheet, BatchContext>({
  className: 'HeaderFooter',
  scalars: each(HEADER_FOOTER_PARTS, (key) => ({
    get: (sheet) => sheet.side.page.headersFooters[key],
    set: (sheet, value) => (sheet.side.page.headersFooters[key] = String(value)),
  })),
});

function each<K extends string>(
  keys: readonly K[],
  scalar: (key: K) => Scalar<Sheet, BatchContext>,
): Record<string, Scalar<Sheet, BatchContext>> {
  return Object.fromEntries(keys.map((key) => [key, scalar(key)]));
}

function length(value: unknown): PageSetup['leftMargin'] {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('a length in points');
  return value;
}

function readZoom(value: unknown): PageZoom {
  const zoom = isRecord(value) ? value : {};
  const part = (key: keyof PageZoom): PageZoom => (typeof zoom[key] === 'number' ? { [key]: zoom[key] } : {});
  return { ...part('scale'), ...part('horizontalFitToPages'), ...part('verticalFitToPages') };
}

function block(sheet: Sheet, args: Arguments): Rect {
  const given = args.at(0);
  const area = typeof given === 'string' ? parseAddress(splitSheet(given).address) : blockOf({ sheet }, given);
  if (!area) throw invalidArgument('a range of this sheet');
  return area;
}

function setName(book: Book, sheet: Sheet, key: string, area: Rect): void {
  const { names } = book;
  const old = names.find(key, sheet.id);
  const formula = `=${quoteSheet(sheet.name)}!${formatAddress(area, true)}`;
  if (old) names.put({ ...old, formula });
  else names.add(key, formula, sheet.id, '', false);
}

function printArea(book: Book, sheet: Sheet): HostObject | null {
  return namedBlock(book, sheet, 'Print_Area');
}

function titleRows(book: Book, sheet: Sheet): HostObject | null {
  return namedBlock(book, sheet, 'Print_Titles');
}

function namedBlock(book: Book, sheet: Sheet, key: string): HostObject | null {
  const name = book.names.find(key, sheet.id);
  const block = name && book.names.areaOf(name);
  return block && at(block.sheet, block.area);
}

function missing(what: string): never {
  throw itemNotFound(`the sheet has no ${what}`);
}
