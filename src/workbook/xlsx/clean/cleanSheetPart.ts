import { formatArea, parseArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import type { CleanSheet } from '../../../core/port/CleanPlan';
import { childrenNamed } from '../../xml';
import type { XmlElement } from '../../xml';
import { mainNamespace } from '../package/namespaces';
import { canonicalXml, tag } from './canonicalXml';
import { CleanCells } from './CleanCells';
import { isInside } from './isInside';
import type { StringTable } from './StringTable';

/** What the sheets of a copy share. */
export interface CleanBook {
  /** The tabs of the copy, in lower case. */
  readonly tabs: ReadonlySet<string>;
  readonly strings: StringTable;
}

/** The parts of a sheet that are copied as they are, and what is made of others; the rest is left out. */
type Copy = (element: XmlElement) => string;

/**
 * The part of one sheet as the copy keeps it: cells, widths, heights, pages and protection. What could carry anything
 * else is left out: remarks, drawings, controls, filters, validations, scenarios, settings of a printer, extensions.
 */
export function cleanSheetPart(root: XmlElement, sheet: CleanSheet, book: CleanBook, isFirst: boolean): string {
  const all = (name: string, copy: Copy): string => childrenNamed(root, name).map(copy).join('');
  const cells = new CleanCells(sheet, book.tabs, book.strings);
  const isFiltered = childrenNamed(root, 'autoFilter').some(({ children }) => children.length > 0);
  const [data] = childrenNamed(root, 'sheetData');
  const marks = (name: string, copy: Copy): string => (sheet.hasMarks ? all(name, copy) : '');
  const content = [
    all('sheetPr', sheetProperties),
    all('sheetViews', (element) => views(element, isFirst)),
    all('sheetFormatPr', canonicalXml),
    all('cols', (element) => columns(element, sheet)),
    tag('sheetData', '', cells.rows(data, isFiltered)),
    all('sheetProtection', protection),
    all('mergeCells', (element) => merges(element, sheet)),
    marks('conditionalFormatting', (element) => conditionalFormat(element, book.tabs)),
    marks('hyperlinks', (element) => links(element, book.tabs)),
    ...['printOptions', 'pageMargins', 'pageSetup'].map((name) => all(name, canonicalXml)),
    all('headerFooter', headerFooter),
    all('rowBreaks', canonicalXml),
    all('ignoredErrors', canonicalXml),
  ];
  return tag('worksheet', ` xmlns="${mainNamespace}"`, content.join(''));
}

/** Without the name that macros give the sheet. */
function sheetProperties(element: XmlElement): string {
  const wanted = ['tabColor', 'outlinePr', 'pageSetUpPr'].flatMap((name) => childrenNamed(element, name));
  const content = wanted.map((child) => canonicalXml(child)).join('');
  return content === '' ? '' : tag('sheetPr', '', content);
}

const viewAttributes = ['showGridLines', 'showRowColHeaders', 'showZeros', 'zoomScale', 'zoomScaleNormal'];

/** One view, with what is frozen; the selected cell is left out. */
function views(element: XmlElement, isFirst: boolean): string {
  const [view] = childrenNamed(element, 'sheetView');
  if (!view) return '';
  const kept = viewAttributes.flatMap((name): [string, string][] => {
    const value = view.attributes.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const attributes = new Map([...(isFirst ? [['tabSelected', '1'] as const] : []), ...kept, ['workbookViewId', '0']]);
  const panes = childrenNamed(view, 'pane').map((pane) => canonicalXml(pane));
  return tag('sheetViews', '', canonicalXml(view, { attributes, content: panes.join('') }));
}

/** The widths of the kept columns: an entry is split where a column between is left out. */
function columns(element: XmlElement, { columns: kept }: CleanSheet): string {
  const entries = childrenNamed(element, 'col').flatMap((column) => {
    const [min, max] = [Number(column.attributes.get('min')), Number(column.attributes.get('max'))];
    return runsOf(min, Math.min(max, widest), kept).map(([from, to]) =>
      canonicalXml(column, { attributes: new Map([...column.attributes, ['min', String(from)], ['max', String(to)]]) }),
    );
  });
  return entries.length === 0 ? '' : tag('cols', '', entries.join(''));
}

/** No form has so many columns. */
const widest = 100;

function runsOf(min: number, max: number, kept: CleanSheet['columns']): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let column = min; column <= max; column += 1) {
    const last = runs.at(-1);
    if (!kept.has(column)) continue;
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Protection without a password: it is the sender's, and the receiver could not lift the protection. */
function protection(element: XmlElement): string {
  const secret = new Set(['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount']);
  return canonicalXml(element, { attributes: new Map([...element.attributes].filter(([name]) => !secret.has(name))) });
}

function merges(element: XmlElement, sheet: CleanSheet): string {
  const kept = childrenNamed(element, 'mergeCell').flatMap(({ attributes }) => {
    const area = parseArea(attributes.get('ref') ?? '');
    const cut = area && withinColumns(area, sheet);
    return cut ? [`<mergeCell ref="${formatArea(cut)}"/>`] : [];
  });
  return kept.length === 0 ? '' : tag('mergeCells', ` count="${String(kept.length)}"`, kept.join(''));
}

/** An area up to the last column in one piece that is kept; undefined where less than two cells are left. */
function withinColumns(area: Area, { columns: kept }: CleanSheet): Area | undefined {
  if (!kept.has(area.left)) return undefined;
  let right = area.left;
  while (right < area.right && kept.has(right + 1)) right += 1;
  return right === area.left && area.top === area.bottom ? undefined : { ...area, right };
}

function conditionalFormat(element: XmlElement, tabs: ReadonlySet<string>): string {
  const rules = childrenNamed(element, 'cfRule').filter((rule) =>
    childrenNamed(rule, 'formula').every(({ text }) => isInside(text, tabs)),
  );
  return rules.length === 0 ? '' : canonicalXml(element, { content: rules.map((rule) => canonicalXml(rule)).join('') });
}

/** Links to cells of the copy; what leads elsewhere may hold a path. */
function links(element: XmlElement, tabs: ReadonlySet<string>): string {
  const kept = childrenNamed(element, 'hyperlink').filter(({ attributes }) =>
    isInside(attributes.get('location') ?? '#', tabs),
  );
  const written = kept.map((link) => {
    const { attributes } = link;
    return canonicalXml(link, { attributes: new Map([...attributes].filter(([name]) => ['ref', 'location'].includes(name))) }); // prettier-ignore
  });
  return written.length === 0 ? '' : tag('hyperlinks', '', written.join(''));
}

/** Without the codes for pictures and for the folder of the file. */
function headerFooter(element: XmlElement): string {
  const lines = element.children.map((line) =>
    canonicalXml(line).replace(/&#38;&#38;|&#38;[GZgz]/g, (code) => (code === '&#38;&#38;' ? code : '')),
  );
  return canonicalXml(element, { content: lines.join('') });
}
