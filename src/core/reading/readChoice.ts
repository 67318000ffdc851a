import { foldText } from '../base/foldText';
import { isBlank } from '../base/spaces';

export interface Choice {
  /** The text that the form prints: 'Hoàn thành'. */
  readonly value: string;
  /** Other words for the choice: 'Đã hoàn thành', 'HT'. */
  readonly words: readonly string[];
}

export interface ChoiceReading {
  readonly verdict: 'blank' | 'clean' | 'convert' | 'unreadable';
  /** Present if the verdict is clean or convert. */
  readonly value?: string;
  /** The text as typed. */
  readonly text: string;
}

/** Every choice is shorter. */
const LONGEST = 200;

/**
 * Reads one of a list of texts. It is clean only if it is exactly a choice's value, including its Unicode composition.
 * A text with another case, spacing, composition, a closing dot or another word for the choice must be converted.
 */
export function readChoice(text: string, choices: readonly Choice[]): ChoiceReading {
  const exact = choices.find(({ value }) => value === text);
  if (exact !== undefined) return { verdict: 'clean', value: exact.value, text };
  if (isBlank(text)) return { verdict: 'blank', text };
  if (text.length > LONGEST) return { verdict: 'unreadable', text };
  const folded = foldText(text);
  const choice = choices.find(({ value, words }) => [value, ...words].some((word) => foldText(word) === folded));
  return choice === undefined ? { verdict: 'unreadable', text } : { verdict: 'convert', value: choice.value, text };
}
