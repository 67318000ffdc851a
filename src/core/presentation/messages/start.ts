import type { Language } from './Language';
import type { Messages } from './vi';
import { files } from './vi/files';
import { pane } from './vi/pane';
import { places } from './vi/places';

/** The messages that the pane needs before any page of it: its frame, and why something failed. */
export type StartMessages = Pick<Messages, 'files' | 'pane' | 'places'>;

/** Vietnamese is always there; other languages are added when somebody chooses them, because the pane starts without. */
const added = new Map<Language, Messages>();
const vi = { files, pane, places };

/** The first messages in a language; Vietnamese in place of a language that was not added yet. */
export const startMessages: Readonly<Record<Language, StartMessages>> = {
  vi,
  get en() {
    return added.get('en') ?? vi;
  },
};

/** Makes a language available in `startMessages` and `messages`. */
export function addLocale(language: Language, list: Messages): void {
  added.set(language, list);
}

/** A language that was added. */
export function addedLocale(language: Language): Messages | undefined {
  return added.get(language);
}

/** Loads the English messages, which are a chunk of their own, and makes them available. */
export async function loadEnglish(): Promise<void> {
  const { en } = await import('./en');
  addLocale('en', en);
}
