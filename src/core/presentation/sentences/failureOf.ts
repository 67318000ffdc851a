import { fileSentence, problemOf } from './fileSentence';
import type { Language } from '../messages/Language';
import { startMessages } from '../messages/start';

/** Why an action failed, in a sentence with a way out; `left` are tabs or cells that may be half done. */
export interface Failure {
  readonly text: string;
  readonly left: readonly string[];
}

/** Words an error: adapters and checks attach their problem as data; any other error is a fault of the program. */
export function failureOf(error: unknown, language: Language): Failure {
  const problem = problemOf(error);
  const left = errorList(error);
  if (problem) return { text: fileSentence(problem, language), left };
  const reason = error instanceof Error ? error.message : String(error);
  return { text: startMessages[language].pane.start.unexpected(reason.slice(0, longest)), left };
}

const longest = 200;

function errorList(error: unknown): readonly string[] {
  const left = typeof error === 'object' && error !== null && 'left' in error ? error.left : [];
  return Array.isArray(left) ? left.map(String) : [];
}
