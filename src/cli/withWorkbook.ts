import { readFile, stat } from 'node:fs/promises';
import type { Context, WorkbookFile, WorkbookFiles } from './Context';
import { readingProblem, unexpectedProblem, workbookProblem } from './fileErrors';

/** Far above any report; larger files are not even read into memory. */
const largest = 256 * 1024 * 1024;

/** What is done with a file, or why it could not be: in a sentence, whatever went wrong. */
export async function withWorkbook<T>(
  path: string,
  files: WorkbookFiles,
  context: Context,
  work: (workbook: WorkbookFile) => Promise<T>,
): Promise<{ readonly value: T } | { readonly problem: string }> {
  try {
    const { size } = await stat(path);
    if (size > largest) return { problem: context.m.files.tooLarge };
    return { value: await work(await files.open(await readFile(path))) };
  } catch (error) {
    const problem = readingProblem(error, path, context.m) ?? workbookProblem(error, context);
    return { problem: problem ?? unexpectedProblem(error, context.m) };
  }
}
