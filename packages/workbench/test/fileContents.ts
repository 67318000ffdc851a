import { strFromU8, unzipSync } from 'fflate';
import { cellFormats, differentialFormats } from './fileFormats';
import { all, at, textOf, xmlTree } from './xmlTree';
import type { XmlNode } from './xmlTree';

/** The content of an .xlsx file, read from its XML in a form in which two files can be compared. */
export interface FileContents {
  readonly sheets: Readonly<Record<string, SheetContents>>;
  /** `scope!name` → text, hidden ones marked. */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetContents {
  readonly state: string;
  /** Address → formula, or value with its type. */
  readonly cells: Readonly<Record<string, string>>;
  /** Address → format as text, without unformatted cells. */
  readonly formats: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly validations: readonly string[];
  readonly conditionalFormats: readonly string[];
  readonly protection: Readonly<Record<string, string>>;
  readonly page: Readonly<Record<string, unknown>>;
  readonly view: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

export function fileContents(bytes: Uint8Array): FileContents {
  const files = unzipSync(bytes);
  const part = (path: string): XmlNode | undefined => (files[path] ? xmlTree(strFromU8(files[path])) : undefined);
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]), // prettier-ignore
  );
  const strings = all(part('xl/sharedStrings.xml'), 'si').map(marked);
  const styles = part('xl/styles.xml')!;
  const sheets = all(at(workbook, 'sheets'), 'sheet').map(({ attributes }) => {
    const path = targets.get(attributes['r:id'])!.replace(/^\/?(xl\/)?/, 'xl/');
    return [
      attributes['name']!,
      sheetContents(part(path)!, attributes['state'] ?? 'visible', strings, styles),
    ] as const;
  });
  const names = all(at(workbook, 'definedNames'), 'definedName').map(({ attributes, text }) => {
    const scope = attributes['localSheetId'] === undefined ? '' : sheets[Number(attributes['localSheetId'])]![0];
    return [`${scope}!${attributes['name']!}`, `${text}${attributes['hidden'] === '1' ? ' (hidden)' : ''}`] as const;
  });
  return { sheets: Object.fromEntries(sheets), names: Object.fromEntries(names) };
}

/** A text with its pieces in italics between slashes. */
function marked(string: XmlNode): string {
  const runs = all(string, 'r');
  if (runs.length === 0) return textOf(string);
  return runs.map((run) => (at(run, 'rPr', 'i') ? `/${textOf(at(run, 't'))}/` : textOf(at(run, 't')))).join('');
}

function sheetContents(sheet: XmlNode, state: string, strings: readonly string[], styles: XmlNode): SheetContents {
  const styleFormats = cellFormats(styles);
  const rows = all(at(sheet, 'sheetData'), 'row');
  const cells = rows.flatMap((row) => all(row, 'c'));
  const contents = cells.map((cell): Text => [cell.attributes['r']!, content(cell, strings)]);
  const formats = cells.map(({ attributes }): Text => [attributes['r']!, styleFormats[Number(attributes['s'] ?? 0)]!]);
  const heights = rows.map(({ attributes }) => [attributes['r']!, Number(attributes['ht'] ?? 15)] as const);
  return {
    state,
    cells: texts(contents.filter(([, text]) => text !== '')),
    formats: texts(formats.filter(([, format]) => format !== styleFormats[0])),
    merges: all(at(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes['ref']!).sort(), // prettier-ignore
    widths: widths(sheet),
    heights: Object.fromEntries(heights.filter(([, height]) => height !== 15)),
    validations: all(at(sheet, 'dataValidations'), 'dataValidation').map(validation).sort(),
    conditionalFormats: conditionalFormats(sheet, differentialFormats(styles)),
    protection: at(sheet, 'sheetProtection')?.attributes ?? {},
    page: page(sheet),
    view: view(at(sheet, 'sheetViews', 'sheetView')),
    links: all(at(sheet, 'hyperlinks'), 'hyperlink').map(({ attributes }) => `${attributes['ref']!} → ${attributes['location'] ?? ''}`).sort(), // prettier-ignore
  };
}

type Text = readonly [at: string, text: string];

function texts(entries: readonly Text[]): Record<string, string> {
  return Object.fromEntries(entries);
}

function content(cell: XmlNode, strings: readonly string[]): string {
  const formula = at(cell, 'f');
  if (formula) return `=${formula.text}`;
  const value = textOf(at(cell, 'v'));
  switch (cell.attributes['t']) {
    case 's':
      return `text ${strings[Number(value)]!}`;
    case 'inlineStr':
      return `text ${textOf(at(cell, 'is'))}`;
    case 'str':
      return `text ${value}`;
    case undefined:
    default:
      return value === '' ? '' : `${cell.attributes['t'] ?? 'n'} ${value}`;
  }
}

function widths(sheet: XmlNode): Record<string, number> {
  return Object.fromEntries(
    all(at(sheet, 'cols'), 'col').flatMap(({ attributes }) => {
      const [from, to] = [Number(attributes['min']), Number(attributes['max'])];
      return Array.from({ length: to - from + 1 }, (_, i) => [from + i, Number(attributes['width'])] as const);
    }),
  );
}

function validation(node: XmlNode): string {
  const { sqref, ...attributes } = node.attributes;
  const formulas = node.children.map((child) => `${child.name} ${child.text}`);
  return `${sqref!} ${sorted(attributes)} ${formulas.join(' ')}`;
}

/** The conditional formats in order of priority. */
function conditionalFormats(sheet: XmlNode, formats: readonly string[]): readonly string[] {
  return all(sheet, 'conditionalFormatting')
    .flatMap((block) =>
      all(block, 'cfRule').map(({ attributes, children }) => {
        const { priority, dxfId, ...rest } = attributes;
        const text = `${block.attributes['sqref']!} ${sorted(rest)} ${children.map(textOf).join(' ')} ${formats[Number(dxfId)]!}`;
        return { priority: Number(priority), text };
      }),
    )
    .sort((a, b) => a.priority - b.priority)
    .map(({ text }) => text);
}

function page(sheet: XmlNode): Record<string, unknown> {
  const margins = Object.entries(at(sheet, 'pageMargins')?.attributes ?? {});
  return {
    margins: Object.fromEntries(margins.map(([side, inches]) => [side, Number(Number(inches).toFixed(6))])),
    setup: at(sheet, 'pageSetup')?.attributes ?? {},
    fit: at(sheet, 'sheetPr', 'pageSetUpPr')?.attributes ?? {},
    print: at(sheet, 'printOptions')?.attributes ?? {},
    firstPage: at(sheet, 'headerFooter')?.attributes ?? {},
    header: textOf(at(sheet, 'headerFooter', 'oddHeader')),
    footer: textOf(at(sheet, 'headerFooter', 'oddFooter')),
  };
}

function view(sheetView: XmlNode | undefined): Record<string, string> {
  const { xSplit = '0', ySplit = '0', topLeftCell = '', state = '' } = at(sheetView, 'pane')?.attributes ?? {};
  return { xSplit, ySplit, topLeftCell, state, gridlines: sheetView?.attributes['showGridLines'] ?? '1' };
}

function sorted(attributes: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(attributes).sort(([a], [b]) => a.localeCompare(b)));
}
