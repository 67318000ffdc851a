import { plainSpaces } from './spaces';

/**
 * A tone on the first of two vowels that belongs, the newer way, on the second: hòa, khỏe, thủy; also where 'qu'
 * and 'gi' are consonants (qúy, gìa). In NFD; the second vowel may have a circumflex, breve or horn, but no tone.
 */
const EARLY_TONE =
  /(o(?=\p{M}[ae])|u(?=\p{M}y)|(?<=q)u|(?<=g)i)([\u0300\u0301\u0303\u0309\u0323])([aeiouy][\u0302\u0306\u031B]?)(?!\p{M})/gu;

/** Letters that old files have in place of đ, in lower case. */
const OTHER_D = /[ðɖ]/g;

/**
 * The form in which texts are compared: NFC, single plain spaces, tone marks placed the newer way (hòa = hoà), lower
 * case, without closing dots. Folding twice changes nothing. Not for showing.
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
  let placed = text.normalize('NFD');
  for (let before = ''; before !== placed;) {
    before = placed;
    placed = before.replace(EARLY_TONE, '$1$3$2');
  }
  return placed.normalize('NFC');
}

function withoutClosingDots(text: string): string {
  let end = text.length;
  while (end > 0 && '. …'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
