import type { SheetWords } from '../layout';
import { en } from './en';
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
export { sentence } from './sentence';

/** Every sentence in every language. */
export const messages: Readonly<Record<Language, Messages>> = { vi, en };

/** The forms are Vietnamese, whatever the language of the reader. */
export const sheetWords: SheetWords = sheets;
