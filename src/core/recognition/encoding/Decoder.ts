import { foldText } from '../../base/foldText';
import { decode } from './decode';
import type { Encoding } from './decode';

/** Letters that only Unicode has, composed or not: a text with one of them is not in an old encoding. */
const ONLY_UNICODE = /[\u0102-\u01B0\u1EA0-\u1EF9]|\p{Mn}/u;
/** Characters of the old encodings; a text without any reads the same in all encodings. */
const WESTERN = /[\u00A1-\u00FF]/;
const longestSample = 300;
const longestWord = 12;
const cacheSize = 20_000;
const oldEncodings = ['tcvn3', 'vni'] as const;

/** Detects the encoding of texts by the Vietnamese words that they contain when decoded. */
export class Decoder {
  private readonly words: ReadonlySet<string>;
  /** A cache of words; Vietnamese has some thousand syllables. */
  private readonly cache = new Map<string, boolean>();

  /** `texts` are the texts of the forms, whose words count as known. */
  constructor(texts: Iterable<string>) {
    const words = [...texts].flatMap((text) => foldText(text).match(/\p{L}+/gu) ?? []);
    this.words = new Set(words.filter((word) => !/^[a-z]*$/.test(word)));
  }

  /** The encoding of most texts; `unicode` unless there is more evidence for another. */
  encodingOf(texts: Iterable<string>): Encoding {
    const votes = { unicode: 0, tcvn3: 0, vni: 0 };
    for (const text of texts) {
      if (ONLY_UNICODE.test(text)) votes.unicode += 1;
      else if (WESTERN.test(text)) votes[this.bestEncoding(text) ?? 'unicode'] += 1;
    }
    const old = votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni';
    return votes[old] > votes.unicode ? old : 'unicode';
  }

  /** The text as Unicode NFC; `usual` is its encoding if the text itself does not show one. */
  read(text: string, usual: Encoding): string {
    if (!WESTERN.test(text) || ONLY_UNICODE.test(text)) return text.normalize('NFC');
    return decode(text, this.bestEncoding(text) ?? usual);
  }

  private bestEncoding(text: string): Encoding | undefined {
    const sample = text.slice(0, longestSample);
    let most = this.countKnownWords(sample);
    let best: Encoding | undefined = most > 0 ? 'unicode' : undefined;
    for (const encoding of oldEncodings) {
      const count = this.countKnownWords(decode(sample, encoding));
      if (count <= most) continue;
      best = encoding;
      most = count;
    }
    return best;
  }

  /** The number of words with Vietnamese letters that the forms have, too. */
  private countKnownWords(text: string): number {
    return (text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter((word) => this.isKnown(word)).length;
  }

  private isKnown(word: string): boolean {
    const cached = this.cache.get(word);
    if (cached !== undefined) return cached;
    const isKnown = word.length <= longestWord && this.words.has(foldText(word));
    if (this.cache.size < cacheSize) this.cache.set(word, isKnown);
    return isKnown;
  }
}
