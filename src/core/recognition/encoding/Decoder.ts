import { foldText } from '../../base/foldText';
import { decode } from './decode';
import type { Encoding } from './decode';

/** Letters that only Unicode has, composed or not: a text with one of them is in no old encoding. */
const ONLY_UNICODE = /[\u0102-\u01B0\u1EA0-\u1EF9]|\p{Mn}/u;
/** Letters and signs that the old encodings use; a text without any reads the same in all of them. */
const WESTERN = /[\u00A1-\u00FF]/;
const longestSample = 300;
const longestWord = 12;
const mostJudged = 20_000;
const oldEncodings = ['tcvn3', 'vni'] as const;

/** Tells the encoding of texts by the Vietnamese words that they then hold. */
export class Decoder {
  private readonly words: ReadonlySet<string>;
  /** Words that were met; there are some thousand syllables. */
  private readonly judged = new Map<string, boolean>();

  /** `texts`: what the forms say, whose words are known. */
  constructor(texts: Iterable<string>) {
    const words = [...texts].flatMap((text) => foldText(text).match(/\p{L}+/gu) ?? []);
    this.words = new Set(words.filter((word) => !/^[a-z]*$/.test(word)));
  }

  /** The encoding that most of the texts are in; `unicode` where nothing speaks for another. */
  encodingOf(texts: Iterable<string>): Encoding {
    const votes = { unicode: 0, tcvn3: 0, vni: 0 };
    for (const text of texts) {
      if (ONLY_UNICODE.test(text)) votes.unicode += 1;
      else if (WESTERN.test(text)) votes[this.best(text) ?? 'unicode'] += 1;
    }
    const old = votes.tcvn3 >= votes.vni ? 'tcvn3' : 'vni';
    return votes[old] > votes.unicode ? old : 'unicode';
  }

  /** A text as Unicode NFC; `usual` decides where the text itself does not. */
  read(text: string, usual: Encoding): string {
    if (!WESTERN.test(text) || ONLY_UNICODE.test(text)) return text.normalize('NFC');
    return decode(text, this.best(text) ?? usual);
  }

  private best(text: string): Encoding | undefined {
    const sample = text.slice(0, longestSample);
    let most = this.known(sample);
    let best: Encoding | undefined = most > 0 ? 'unicode' : undefined;
    for (const encoding of oldEncodings) {
      const known = this.known(decode(sample, encoding));
      if (known <= most) continue;
      best = encoding;
      most = known;
    }
    return best;
  }

  /** How many words with Vietnamese letters a text has that the forms have, too. */
  private known(text: string): number {
    return (text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter((word) => this.isKnown(word)).length;
  }

  private isKnown(word: string): boolean {
    const kept = this.judged.get(word);
    if (kept !== undefined) return kept;
    const isKnown = word.length <= longestWord && this.words.has(foldText(word));
    if (this.judged.size < mostJudged) this.judged.set(word, isKnown);
    return isKnown;
  }
}
