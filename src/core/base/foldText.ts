import { plainSpaces } from './spaces';

/**
 * Matches a tone on the first of two vowels that the newer spelling puts on the second: hòa, khỏe, thủy; also after the
 * consonants 'qu' and 'gi' (qúy, gìa). The text is in NFD; the second vowel may have a circumflex, breve or horn, but no
 * tone.
 */
const EARLY_TONE =
  /(o(?=\p{M}[ae])|u(?=\p{M}y)|(?<=q)u|(?<=g)i)([\u0300\u0301\u0303\u0309\u0323])([aeiouy][\u0302\u0306\u031B]?)(?!\p{M})/gu;

/** Old files have these letters, here in lower case, in place of đ. */
const OTHER_D = /[ðɖ]/g;

/**
 * Returns the form in which texts are compared: NFC, single plain spaces, tone marks in the newer place (hòa = hoà),
 * lower case, no closing dots (docs/regulation.md, How texts are compared). Folding twice changes nothing. The result is
 * not meant for display.
 */
export function foldText(text: string): string {
  const lower = plainSpaces(text).toLowerCase().replace(OTHER_D, 'đ');
  return withoutClosingDots(
    placeTones(lower)
      .replace(/[ \n]+/g, ' ')
      .trimStart(),
  );
}

function placeTones(text: string): string {
  let current = text.normalize('NFD');
  for (let before = ''; before !== current;) {
    before = current;
    current = before.replace(EARLY_TONE, '$1$3$2');
  }
  return current.normalize('NFC');
}

function withoutClosingDots(text: string): string {
  let end = text.length;
  while (end > 0 && '. …'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
