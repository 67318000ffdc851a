import { visibleLine } from '../../base/spaces';

/** The longest row name that a sentence contains uncut, in characters. */
const longestName = 64;

/** The name of a row without what stands in brackets, cut between words where it is long. */
export function shortName(name: string): string {
  const bare = name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '');
  if (bare.length <= longestName) return bare;
  const cut = bare.slice(0, longestName + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : longestName).replace(/[.,;:]+$/, '')}…`;
}

/** The longest cell text that a sentence quotes uncut, in characters. */
const longestQuote = 60;

/**
 * A typed text on one line, in Unicode form NFC, cut with an ellipsis after 60 characters. Control characters and those that
 * change the direction of text are shown as U+FFFD.
 */
export function clip(text: string): string {
  const line = [...visibleLine(text.replace(/\s+/g, ' ').trim()).normalize('NFC')];
  return line.length <= longestQuote ? line.join('') : `${line.slice(0, longestQuote).join('')}…`;
}
