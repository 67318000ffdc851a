import type { SheetWords } from '../../layout';
import type { Language } from './Language';
import type { Messages } from './Messages';
import { vi } from './vi';
import { sheets } from './vi/sheets';

export { languages } from './Language';
export type { Language } from './Language';
export type { Messages } from './Messages';
export type { FileMessages } from './FileMessages';
export type { FindingMessages } from './FindingMessages';
export type { ValuesMessages } from './ValuesMessages';
export { capital, sentence } from './sentence';

/** Vietnamese is always at hand; English once somebody needs it, as few do and the pane starts without it. */
const learned = new Map<Language, Messages>([['vi', vi]]);

/** Every sentence in a language; in Vietnamese as long as the language was not learned. */
export const messages: Readonly<Record<Language, Messages>> = {
  vi,
  get en() {
    return learned.get('en') ?? vi;
  },
};

export function addLocale(language: Language, sentences: Messages): void {
  learned.set(language, sentences);
}

/** The forms are Vietnamese, whatever the language of the reader. */
export const sheetWords: SheetWords = sheets;
