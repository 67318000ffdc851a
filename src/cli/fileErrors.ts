import { fileSentence, problemOf } from '../core/presentation/sentences/fileSentence';
import type { FileProblem } from '../core/presentation/sentences/fileSentence';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import type { Context } from './Context';
import { UnreadFile } from './readRegularFile';

/** Why a file is of no use: a code for programs, a sentence for people. */
export interface Problem {
  readonly code: ProblemCode;
  readonly text: string;
}

export type ProblemCode =
  | 'missing'
  | 'noAccess'
  | 'isDirectory'
  | 'unreadable'
  | 'unexpected'
  | UnreadFile['code']
  | Exclude<FileProblem['code'], EditingCode>;

/** Codes of problems that no check meets, only somebody who changes or copies a workbook. */
const editingCodes = [
  'tabTaken',
  'noSuchTab',
  'protected',
  'accessDenied',
  'hidden',
  'cellEditing',
  'readOnly',
  'hostBusy',
  'notInFront',
  'noFile',
  'hostFailure',
  'uncalculated',
] as const satisfies readonly FileProblem['code'][];
type EditingCode = (typeof editingCodes)[number];

function isEditingCode(code: FileProblem['code']): code is EditingCode {
  return editingCodes.some((known) => known === code);
}

/** Why a file could not be read; undefined for an error that is none of the system's. */
export function readingProblem(error: unknown, path: string, m: Messages): Problem | undefined {
  if (error instanceof UnreadFile) {
    const { code } = error;
    return { code, text: code === 'tooLarge' ? m.files.tooLarge : m.files.notRegular(path) };
  }
  const code = systemCode(error);
  switch (code) {
    case undefined:
      return undefined;
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'missing', text: m.files.missing(path) };
    case 'EACCES':
    case 'EPERM':
      return { code: 'noAccess', text: m.files.noAccess(path) };
    case 'EISDIR':
      return { code: 'isDirectory', text: m.files.isDirectory(path) };
    default:
      return { code: 'unreadable', text: m.files.unreadable(code) };
  }
}

/** Why a file that could be read is no workbook to be checked; undefined for an error that is none of the workbook's. */
export function workbookProblem(
  error: unknown,
  { language, m, call }: Pick<Context, 'language' | 'm' | 'call'>,
): Problem | undefined {
  const problem = problemOf(error);
  if (!problem) return undefined;
  const { code } = problem;
  const text = code === 'noForms' ? m.commands.noForms(call) : fileSentence(problem, language);
  return { code: isEditingCode(code) ? 'unexpected' : code, text };
}

/** An error that is a fault of the program. */
export function unexpectedProblem(error: unknown, m: Messages): Problem {
  return { code: 'unexpected', text: m.commands.unexpected(messageOf(error)) };
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
