import { foldText } from '../base/foldText';

/**
 * The words of a text without its figures, punctuation and capitals: two texts of one shape differ in figures at most.
 * Empty where the text has no letter.
 */
export function textShape(text: string): string {
  const shape = foldText(text)
    .replace(/\d[\d.,]*/g, '#')
    .replace(/[^\p{L}\p{M}#]+/gu, '');
  return /\p{L}/u.test(shape) ? shape : '';
}
