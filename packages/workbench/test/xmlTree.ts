/** An element of a small XML document; names without prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const token = /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<[?!][^>]*>|([^<]+)/g;
const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Parses XML independently of the code under test, which has its own readers. */
export function xmlTree(xml: string): XmlNode {
  const root = element('', '');
  const open = [root];
  for (const [, closing, name, attributes = '', empty, text] of xml.replace(/^\uFEFF/, '').matchAll(token)) {
    const top = open.at(-1)!;
    if (text !== undefined) top.text += decoded(text);
    else if (name === undefined) continue;
    else if (closing) open.pop();
    else {
      const child = element(name, attributes);
      top.children.push(child);
      if (!empty) open.push(child);
    }
  }
  return root.children[0]!;
}

function element(name: string, attributes: string): Mutable {
  const pairs = [...attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return {
    name: name.replace(/^.*:/, ''),
    attributes: Object.fromEntries(pairs.map(([, key, double, single]) => [key!, decoded(double ?? single ?? '')])),
    children: [],
    text: '',
  };
}

type Mutable = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return letters[name] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

export function all(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The element at a path below a node. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((parent, name) => all(parent, name)[0], node);
}

/** All text below an element. */
export function textOf(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textOf).join('') : '';
}
