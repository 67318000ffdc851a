import { assertNever } from '../../base/assertNever';
import { tcvn3, vniLetters, vniSigns } from './tables';

export type Encoding = 'unicode' | 'tcvn3' | 'vni';

const TCVN3 = new RegExp(`[${Object.keys(tcvn3).join('')}]`, 'g');
const LETTER_OR_SIGN = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/gi;
const WORD = /[\p{L}\p{M}\u00A1-\u00BF×÷]+/gu;

/** The text of an old encoding as Unicode NFC. Letters that the encoding does not have stay as they are. */
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

/** A word of capitals was set in the font of capitals: ¶ between them is Ả, not ả. One letter does not tell. */
function tcvn3Word(word: string, isAllCapitals: boolean): string {
  const plain = word.replace(/[^A-Za-z]/g, '');
  const isCapitals = plain.length > 1 ? plain === plain.toUpperCase() : isAllCapitals;
  const decoded = word.replace(TCVN3, (sign) => tcvn3[sign] ?? sign);
  return isCapitals ? decoded.toUpperCase() : decoded;
}

function vniLetter(found: string, vowel?: string, sign?: string): string {
  if (vowel === undefined || sign === undefined) return vniLetters[found] ?? found;
  return (vniLetters[vowel] ?? vowel) + (vniSigns[sign.toLowerCase()] ?? '');
}
