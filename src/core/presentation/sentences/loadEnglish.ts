import { addLocale } from '../messages';

/** Fetches the English sentences where they are not at hand yet. */
export async function loadEnglish(): Promise<void> {
  const { en } = await import('../messages/en');
  addLocale('en', en);
}
