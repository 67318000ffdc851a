import type { Reading, ReadingContext } from './Reading';
import type { PlainContent } from '../base/CellContent';
import { readNumber } from './readNumber';
import { readText } from './readText';
import { assertNever } from '../base/assertNever';

/**
 * Reads the content of a figure cell, depending on the row's type and the cell's number format (en-US, as in files and
 * Office.js). Total: every content and format has a reading; an uncertain one is ambiguous, never guessed.
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
