/** An element without its children: what the small parts of a workbook need, sheets aside. */
export interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  /** Text up to the closing tag, where there are no children. */
  readonly text: string;
  /** The element as it is written, closing tag included. */
  readonly source: string;
}

const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All elements of a name, whatever their prefix, that hold nothing but text. */
export function elements(xml: string, name: string): readonly XmlElement[] {
  const tag = new RegExp(
    `<(?:[\\w.-]+:)?${name}((?:\\s+[\\w.:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>(?:([^<]*)</(?:[\\w.-]+:)?${name}\\s*>)?)`,
    'g',
  );
  return [...xml.matchAll(tag)].map(([source, attributes = '', text = '']) => ({
    source,
    text: unescape(text),
    attributes: new Map(
      [...attributes.matchAll(attribute)].map(([, key = '', double, single]) => [
        key,
        unescape(double ?? single ?? ''),
      ]),
    ),
  }));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Character data as it is meant: entities and line ends resolved. */
export function content(written: string): string {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  return text.includes('&') ? unescape(text) : text;
}

export function escape(text: string): string {
  return text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
