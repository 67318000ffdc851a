import { assertNever } from '../../base/assertNever';
import { tcvn3, vniLetters, vniSigns } from './tables';

export type Encoding = 'unicode' | 'tcvn3' | 'vni';

const TCVN3 = new RegExp(`[${Object.keys(tcvn3).join('')}]`, 'g');
const LETTER_OR_SIGN = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/gi;
const WORD = /[\p{L}\p{M}\u00A1-\u00BF×÷]+/gu;

/** Decodes a text to Unicode NFC. Letters that the encoding does not have are kept. */
export function decode(text: string, encoding: Encoding): string {
  switch (encoding) {
    case 'unicode':
      return text.normalize('NFC');
    case 'tcvn3':
      return text.replace(WORD, (word) => tcvn3Word(word, /[A-Z]/.test(text) && !/[a-z]/.test(text))).normalize('NFC');
    case 'vni':
      return text.replace(LETTER_OR_SIGN, vniLetter).normalize('NFC');
    default:
      return assertNever(encoding);
  }
}

/**
 * Decodes a word of TCVN3. A word in capitals was set in the font of capitals: ¶ between capitals is Ả, not ả; for
 * single letters, the whole text decides.
 */
function tcvn3Word(word: string, isAllCapitals: boolean): string {
  const plain = word.replace(/[^A-Za-z]/g, '');
  const isCapitals = plain.length > 1 ? plain === plain.toUpperCase() : isAllCapitals;
  const decoded = word.replace(TCVN3, (sign) => tcvn3[sign] ?? sign);
  return isCapitals ? decoded.toUpperCase() : decoded;
}

function vniLetter(match: string, vowel?: string, sign?: string): string {
  if (vowel === undefined || sign === undefined) return vniLetters[match] ?? match;
  return (vniLetters[vowel] ?? vowel) + (vniSigns[sign.toLowerCase()] ?? '');
}
