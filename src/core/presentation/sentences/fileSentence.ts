import type { Language } from '../messages/Language';
import { startMessages } from '../messages/start';
import type { CheckObstacle } from '../../report/sheets/CheckError';
import type { WorkbookProblem } from '../../port/Workbook';
import { clip } from './shortText';

/** Why a workbook cannot be read or checked, by code, with the places that go with it. */
export type FileProblem = CheckObstacle | WorkbookProblem;

/** Reason and remedy. */
export function fileSentence(problem: FileProblem, language: Language): string {
  const { files, places } = startMessages[language];
  const quoted = (text: string): string => places.quoted(clip(text));
  if (isPlain(problem)) return files[problem.code];
  if (isOfSheet(problem)) return files[problem.code](quoted(problem.sheet));
  switch (problem.code) {
    case 'tooLarge':
      return problem.sheet === undefined ? files.tooLarge : files.tooLargeSheet(quoted(problem.sheet));
    case 'mergeTooLarge':
      return files.mergeTooLarge(quoted(problem.sheet), problem.range);
    case 'tooManyColumns':
    case 'externalLink':
    case 'uncalculated':
      return files[problem.code](quoted(problem.sheet), problem.cell);
    case 'unreadableCell':
      return files.unreadableCell[problem.reason](quoted(problem.sheet), problem.cell);
    case 'protected':
      return problem.sheet === undefined ? files.protected : files.protectedSheet(quoted(problem.sheet));
    case 'hostFailure':
      return files.hostFailure(clip(problem.hostCode));
    case 'reservedName':
    case 'nameTooLong':
      return files[problem.code](quoted(problem.name));
    case 'unknownEdition':
      return files.unknownEdition(quoted(problem.tab), quoted(problem.edition));
    case 'unknownForm':
      return files.unknownForm(quoted(problem.tab), quoted(problem.form));
    case 'unknownPeriod':
      return files.unknownPeriod(quoted(problem.tab), quoted(problem.period));
  }
}

/** Problems that need no place. */
const plainCodes = [
  'notWorkbook',
  'legacyXls',
  'encrypted',
  'truncated',
  'damaged',
  'accessDenied',
  'cellEditing',
  'readOnly',
  'hostBusy',
  'notInFront',
  'noFile',
  'noForms',
] as const;

function isPlain(problem: FileProblem): problem is Extract<FileProblem, { code: (typeof plainCodes)[number] }> {
  return plainCodes.some((code) => code === problem.code);
}

/** Problems that need the name of a sheet. */
const sheetCodes = ['tabTaken', 'noSuchTab', 'hidden', 'sheetTwice'] as const;

function isOfSheet(problem: FileProblem): problem is Extract<FileProblem, { code: (typeof sheetCodes)[number] }> {
  return sheetCodes.some((code) => code === problem.code);
}

/** The problem that an error of a workbook adapter or of the check carries as data; undefined for any other error. */
export function problemOf(error: unknown): FileProblem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const problem = 'problem' in error ? error.problem : 'obstacle' in error ? error.obstacle : undefined;
  const isProblem = typeof problem === 'object' && problem !== null && 'code' in problem;
  return isProblem ? (problem as FileProblem) : undefined; // fileSentence distinguishes problems by their code
}
