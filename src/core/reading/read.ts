import type { Reading, ReadingContext } from './Reading';
import type { PlainContent } from '../base/CellContent';
import { readNumber } from './readNumber';
import { readText } from './readText';
import { assertNever } from '../base/assertNever';

/**
 * What somebody typed into a figure cell, by the row's type and the cell's number format (en-US, as files and Office.js
 * have it). Total: any text, number and format has a reading, and what is not certain is asked, never guessed.
 */
export function read(stored: PlainContent, numberFormat: string, context: ReadingContext): Reading {
  switch (stored.kind) {
    case 'empty':
      return { verdict: 'blank' };
    case 'number':
      return readNumber(stored.value, numberFormat, context);
    case 'text':
      return readText(stored.text, context);
    case 'boolean':
      return { verdict: 'unreadable', text: stored.value ? 'TRUE' : 'FALSE', reason: 'boolean' };
    case 'error':
      return { verdict: 'unreadable', text: stored.text, reason: 'error' };
    default:
      return assertNever(stored);
  }
}
