import { foldText } from '../base/foldText';
import { isBlank } from '../base/spaces';

export interface Choice {
  /** As the form prints it: 'Hoàn thành'. */
  readonly value: string;
  /** Other words for it: 'Đã hoàn thành', 'HT'. */
  readonly words: readonly string[];
}

export interface ChoiceReading {
  readonly verdict: 'blank' | 'clean' | 'convert' | 'unreadable';
  /** Given when clean or to convert. */
  readonly value?: string;
  /** As typed. */
  readonly text: string;
}

/** Longer than any choice. */
const LONGEST = 200;

/**
 * One of a list of texts: clean only when it is exactly a choice's value, composition included; another case, spacing,
 * composition, a closing dot or another word for it must be converted.
 */
export function readChoice(text: string, choices: readonly Choice[]): ChoiceReading {
  const exact = choices.find(({ value }) => value === text);
  if (exact !== undefined) return { verdict: 'clean', value: exact.value, text };
  if (isBlank(text)) return { verdict: 'blank', text };
  if (text.length > LONGEST) return { verdict: 'unreadable', text };
  const folded = foldText(text);
  const meant = choices.find(({ value, words }) => [value, ...words].some((word) => foldText(word) === folded));
  return meant === undefined ? { verdict: 'unreadable', text } : { verdict: 'convert', value: meant.value, text };
}
