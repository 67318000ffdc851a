/** English words that a Vietnamese sentence must not hold; a row or a file name may be quoted, but not these. */
const english =
  /\b(?:row|rows|the|and|or|is|are|of|sum|form|cell|code|total|value|values|number|figure|must|error|file|sheet|note|blank|check|with|not|than|more|less|NaN|undefined|null|Infinity)\b/i;

/** What is wrong with a sentence, if anything. */
export function flaws(sentence: string): readonly string[] {
  const found: string[] = [];
  if (sentence.trim() === '') found.push('empty');
  if (!/[.]$/.test(sentence)) found.push('no full stop');
  if (/[{}[\]$]|\.\.|\s\s|\s[.,;:](?!\w)|^\s|\s$/.test(sentence)) found.push('placeholder or spacing');
  if (sentence !== sentence.normalize('NFC')) found.push('not composed');
  if (!/^[\p{Lu}“\d]/u.test(sentence)) found.push('no capital first');
  if (/(?<!\d\.)\. \p{Ll}/u.test(sentence)) found.push('small letter behind a full stop');
  return found;
}

export function vietnameseFlaws(sentence: string): readonly string[] {
  const word = english.exec(sentence.replace(/“[^”]*”/g, '“”'))?.[0];
  return word === undefined ? flaws(sentence) : [...flaws(sentence), `English: ${word}`];
}
