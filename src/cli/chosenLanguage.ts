import { languages } from '../core/presentation/messages';
import type { Language } from '../core/presentation/messages';

/** `--lang en` counts wherever it stands, for errors and help to be in that language, too. */
export function givenLanguage(words: readonly string[]): string | undefined {
  const word = words[placeOf(words)];
  return word === '--lang' ? (words[placeOf(words) + 1] ?? '') : word?.slice('--lang='.length);
}

/** The language that is given, Vietnamese where it is none. */
export function chosenLanguage(words: readonly string[]): Language {
  const given = givenLanguage(words);
  return languages.find((known) => known === given) ?? 'vi';
}

export function withoutLanguage(words: readonly string[]): readonly string[] {
  const index = placeOf(words);
  return index < 0 ? words : words.filter((_, i) => i !== index && !(words[index] === '--lang' && i === index + 1));
}

function placeOf(words: readonly string[]): number {
  return words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
}
