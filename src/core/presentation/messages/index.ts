import type { SheetWords } from '../../layout';
import type { Language } from './Language';
import { vi } from './vi';
import type { Messages } from './vi';
import { sheets } from './vi/sheets';

export { languages } from './Language';
export type { Language } from './Language';
export type { Messages } from './vi';
export { capital, countPhrase, sentence } from './text/sentence';

/** Vietnamese is always there; other languages are added when somebody chooses them, because the pane starts without. */
const available = new Map<Language, Messages>([['vi', vi]]);

/** Every message in a language; Vietnamese in place of a language that was not added yet. */
export const messages: Readonly<Record<Language, Messages>> = {
  vi,
  get en() {
    return available.get('en') ?? vi;
  },
};

/** Makes a language available in `messages`. */
export function addLocale(language: Language, list: Messages): void {
  available.set(language, list);
}

/** Loads the English messages, which are a chunk of their own, and makes them available in `messages`. */
export async function loadEnglish(): Promise<void> {
  const { en } = await import('./en');
  addLocale('en', en);
}

/** The words of the sheets, which are Vietnamese whatever the language of the reader. */
export const sheetWords: SheetWords = sheets;
