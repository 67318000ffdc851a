import { childrenNamed } from '../../xml';
import type { XmlElement } from '../../xml';
import { mainNamespace } from '../package/namespaces';
import { canonicalXml, tag } from './canonicalXml';

/** The shared texts that the kept cells use, numbered anew: a text that nobody uses any more must not go along. */
export class StringTable {
  private readonly stored: readonly XmlElement[];
  private readonly numbers = new Map<number, number>();

  /** `root` is that of the part with the shared texts of the file; undefined if it has none. */
  constructor(root: XmlElement | undefined) {
    this.stored = childrenNamed(root, 'si');
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
    const used = [...this.numbers.keys()].flatMap((stored) => this.stored[stored] ?? []);
    return tag('sst', ` xmlns="${mainNamespace}"`, used.map((item) => canonicalXml(item)).join(''));
  }
}
