import { learn } from '../messages';

/** Fetches the English sentences where they are not at hand yet. */
export async function learnEnglish(): Promise<void> {
  const { en } = await import('../messages/en');
  learn('en', en);
}
