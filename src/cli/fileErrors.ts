import { fileSentence, problemOf } from '../core/presentation/sentences/fileSentence';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import type { Context } from './Context';

/** Why a file could not be read, in words; undefined for an error that is none of the system's. */
export function readingProblem(error: unknown, path: string, m: Messages): string | undefined {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      return undefined;
    case 'ENOENT':
    case 'ENOTDIR':
      return m.files.missing(path);
    case 'EACCES':
    case 'EPERM':
      return m.files.noAccess(path);
    case 'EISDIR':
      return m.files.isDirectory(path);
    default:
      return m.files.unreadable(code);
  }
}

/** Why a file that could be read is no workbook to be checked; undefined for an error that is none of the workbook's. */
export function workbookProblem(
  error: unknown,
  { language, m, call }: Pick<Context, 'language' | 'm' | 'call'>,
): string | undefined {
  const problem = problemOf(error);
  if (!problem) return undefined;
  return problem.code === 'noForms' ? m.commands.noForms(call) : fileSentence(problem, language);
}

/** The sentence for an error that is a fault of the program. */
export function unexpectedProblem(error: unknown, m: Messages): string {
  return m.commands.unexpected(messageOf(error));
}

/** Why a file could not be written; Windows has one code for a file that is open elsewhere and one that is not ours. */
export function writingProblem(error: unknown, path: string, isThere: boolean, m: Messages): string {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return m.files.noDirectory(path);
    case 'EACCES':
    case 'EPERM':
      return isThere ? m.files.openOrNotWritable(path) : m.files.notWritable(path);
    case 'EROFS':
      return m.files.notWritable(path);
    case 'EISDIR':
      return m.files.isDirectory(path);
    case 'EBUSY':
      return m.files.busy(path);
    case 'ENOSPC':
    case 'EDQUOT':
      return m.files.noSpace(path);
    case undefined:
    default:
      return m.files.unwritable(path, code ?? messageOf(error));
  }
}

/** The code of a system error; only these name the system call that failed. */
function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error && 'syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True for an error of the system with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return systemCode(error) === code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
