import { fileSentence } from '../session/wording';
import type { FileProblem } from '../session/wording';
import type { Language, Messages } from '../session/wording/words';

/** Why a file could not be read, in words; undefined for an error that is none of the file's. */
export function readingProblem(error: unknown, path: string, language: Language, m: Messages): string {
  switch (codeOf(error) ?? '') {
    case 'ENOENT':
    case 'ENOTDIR':
      return m.files.missing(path);
    case 'EACCES':
    case 'EPERM':
      return m.files.noAccess(path);
    case 'EISDIR':
      return m.files.isDirectory(path);
    default: {
      const problem = problemOf(error);
      return problem ? fileSentence(problem, language) : m.files.unreadable(messageOf(error));
    }
  }
}

/** Why a file could not be written. */
export function writingProblem(error: unknown, path: string, m: Messages): string {
  const code = codeOf(error) ?? '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return m.files.noDirectory(path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return m.files.notWritable(path);
    case 'EISDIR':
      return m.files.isDirectory(path);
    case 'EBUSY':
      return m.files.busy(path);
    case 'ENOSPC':
    case 'EDQUOT':
      return m.files.noSpace(path);
    default:
      return m.files.unwritable(path, code === '' ? messageOf(error) : code);
  }
}

/** Adapters and the session tell what is wrong as data on the error. */
function problemOf(error: unknown): FileProblem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const told = 'problem' in error ? error.problem : 'obstacle' in error ? error.obstacle : undefined;
  const isProblem = typeof told === 'object' && told !== null && 'code' in told;
  return isProblem ? (told as FileProblem) : undefined; // by its code, which fileSentence tells apart
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
