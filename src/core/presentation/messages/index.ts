import type { SheetWords } from '../../layout';
import type { Language } from './Language';
import { addedLocale } from './start';
import { vi } from './vi';
import type { Messages } from './vi';
import { sheets } from './vi/sheets';

export { languages } from './Language';
export type { Language } from './Language';
export type { Messages } from './vi';
export { capital, countPhrase, sentence } from './text/sentence';

/**
 * Every message in a language; Vietnamese in place of a language that was not added yet. What the pane needs at its
 * start takes `startMessages` instead: this list is loaded with the first page.
 */
export const messages: Readonly<Record<Language, Messages>> = {
  vi,
  get en() {
    return addedLocale('en') ?? vi;
  },
};

/** The words of the sheets, which are Vietnamese whatever the language of the reader. */
export const sheetWords: SheetWords = sheets;
