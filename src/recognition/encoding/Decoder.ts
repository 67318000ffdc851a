import { comparable } from '../../catalogue';
import { decode } from './decode';
import type { Encoding } from './decode';

/** Letters that only Unicode has, composed or not: a text with one of them is in no old encoding. */
const ONLY_UNICODE = /[\u0102-\u01B0\u1EA0-\u1EF9]|\p{Mn}/u;
/** Letters and signs that the old encodings use; a text without any reads the same in all of them. */
const WESTERN = /[\u00A1-\u00FF]/;
const longestSample = 300;
const oldEncodings = ['tcvn3', 'vni'] as const;

/** Tells the encoding of texts by the Vietnamese words that they then hold. */
export class Decoder {
  readonly #words: ReadonlySet<string>;

  /** `texts`: what the forms say, whose words are known. */
  constructor(texts: Iterable<string>) {
    const words = [...texts].flatMap((text) => comparable(text).match(/\p{L}+/gu) ?? []);
    this.#words = new Set(words.filter((word) => !/^[a-z]*$/.test(word)));
  }

  /** The encoding that most of the texts are in; `unicode` where nothing speaks for another. */
  encodingOf(texts: Iterable<string>): Encoding {
    const votes = { unicode: 0, tcvn3: 0, vni: 0 };
    for (const text of texts) {
      if (ONLY_UNICODE.test(text)) votes.unicode += 1;
      else if (WESTERN.test(text)) votes[this.#best(text) ?? 'unicode'] += 1;
    }
    const old = votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni';
    return votes[old] > votes.unicode ? old : 'unicode';
  }

  /** A text as Unicode NFC; `usual` decides where the text itself does not. */
  read(text: string, usual: Encoding): string {
    if (!WESTERN.test(text) || ONLY_UNICODE.test(text)) return text.normalize('NFC');
    return decode(text, this.#best(text) ?? usual);
  }

  #best(text: string): Encoding | undefined {
    const sample = text.slice(0, longestSample);
    let best: Encoding | undefined = this.#known(sample) > 0 ? 'unicode' : undefined;
    let most = this.#known(sample);
    for (const encoding of oldEncodings) {
      const known = this.#known(decode(sample, encoding));
      if (known <= most) continue;
      best = encoding;
      most = known;
    }
    return best;
  }

  /** How many words with Vietnamese letters a text has that the forms have, too. */
  #known(text: string): number {
    return (comparable(text).match(/\p{L}+/gu) ?? []).filter((word) => this.#words.has(word)).length;
  }
}
