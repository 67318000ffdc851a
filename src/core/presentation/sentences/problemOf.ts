import type { FileProblem } from './fileSentence';

/** What an error of an adapter or of the session tells as data; undefined for any other. */
export function problemOf(error: unknown): FileProblem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const told = 'problem' in error ? error.problem : 'obstacle' in error ? error.obstacle : undefined;
  const isProblem = typeof told === 'object' && told !== null && 'code' in told;
  return isProblem ? (told as FileProblem) : undefined; // by its code, which fileSentence tells apart
}
