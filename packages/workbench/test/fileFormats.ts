import { all, at } from './xmlTree';
import type { XmlNode } from './xmlTree';

/** Every cell format of a stylesheet as text; parts that two writers state differently are normalised. */
export function cellFormats(styles: XmlNode): readonly string[] {
  const numberFormats = new Map(
    all(at(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) => at(styles, name)?.children ?? []);
  return all(at(styles, 'cellXfs'), 'xf').map((xf) => {
    const { fontId, fillId, borderId, numFmtId = '0' } = xf.attributes;
    const alignment = at(xf, 'alignment')?.attributes ?? {};
    return JSON.stringify({
      font: font(fonts![Number(fontId)]),
      fill: fill(fills![Number(fillId)]),
      border: border(borders![Number(borderId)]),
      number: numberFormats.get(numFmtId) ?? `built in ${numFmtId}`,
      horizontal: alignment['horizontal'] ?? 'general',
      vertical: alignment['vertical'] ?? 'bottom',
      wrap: alignment['wrapText'] ?? '0',
      indent: alignment['indent'] ?? '0',
      locked: at(xf, 'protection')?.attributes['locked'] ?? '1',
    });
  });
}

/** The formats of conditional formats. */
export function differentialFormats(styles: XmlNode): readonly string[] {
  return all(at(styles, 'dxfs'), 'dxf').map((dxf) => JSON.stringify({ font: switches(at(dxf, 'font')), fill: fill(at(dxf, 'fill')) })); // prettier-ignore
}

function font(node: XmlNode | undefined): Record<string, string> {
  return {
    name: at(node, 'name')?.attributes['val'] ?? '',
    size: at(node, 'sz')?.attributes['val'] ?? '',
    ...switches(node),
  };
}

function switches(node: XmlNode | undefined): Record<string, string> {
  const isOn = (name: string): string => (at(node, name) ? (at(node, name)?.attributes['val'] ?? '1') : '0');
  return { bold: isOn('b'), italic: isOn('i'), underline: isOn('u'), strike: isOn('strike'), colour: colour(at(node, 'color'), 'FF000000') }; // prettier-ignore
}

function fill(node: XmlNode | undefined): Record<string, string> {
  const pattern = at(node, 'patternFill');
  return {
    pattern: pattern?.attributes['patternType'] ?? 'none',
    foreground: colour(at(pattern, 'fgColor'), ''),
    background: colour(at(pattern, 'bgColor'), ''),
  };
}

function border(node: XmlNode | undefined): string {
  return ['left', 'right', 'top', 'bottom']
    .map((side) => `${at(node, side)?.attributes['style'] ?? 'none'} ${colour(at(node, side, 'color'), 'FF000000')}`)
    .join(', ');
}

/** Theme colour 1 and no colour at all are black. */
function colour(node: XmlNode | undefined, standard: string): string {
  const { rgb, theme } = node?.attributes ?? {};
  return rgb ?? (theme === undefined || theme === '1' ? standard : `theme ${theme}`);
}
