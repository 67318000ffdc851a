import { parsePart } from '../package/parsePart';
import { canonicalXml, tag } from './canonicalXml';

const item = /<(?:([\w.-]+):)?si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si\s*>)/g;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The shared texts that the kept cells use, numbered anew: a text that nobody uses any more must not go along. */
export class StringTable {
  private readonly stored: readonly (readonly [prefix: string, content: string])[];
  private readonly numbers = new Map<number, number>();

  /** `xml` is the part with the shared texts of the file. */
  constructor(xml: string) {
    this.stored = [...xml.matchAll(item)].map(([, prefix = '', content = '']) => [prefix, content]);
  }

  /** The new number of a text; undefined for a text that the file does not have. */
  use(stored: number): number | undefined {
    if (!this.stored[stored]) return undefined;
    const number = this.numbers.get(stored) ?? this.numbers.size;
    this.numbers.set(stored, number);
    return number;
  }

  /** The part with the texts in use. */
  get part(): string {
    const items = [...this.numbers.keys()].map((stored) => this.itemOf(stored));
    return tag('sst', ` xmlns="${main}"`, items.join(''));
  }

  private itemOf(stored: number): string {
    const [prefix, content] = this.stored[stored] ?? ['', ''];
    const name = prefix === '' ? 'si' : `${prefix}:si`;
    const binding = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const xml = `<${name} ${binding}="${main}">${content}</${name}>`;
    return canonicalXml(parsePart(new TextEncoder().encode(xml)).root);
  }
}
