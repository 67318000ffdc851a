import { readFile, stat } from 'node:fs/promises';
import type { Context, WorkbookFile, WorkbookFiles } from './Context';
import { readingProblem, unexpectedProblem, workbookProblem } from './fileErrors';

/** The largest file that is read, in bytes; far above any report. */
const largest = 256 * 1024 * 1024;

/** Opens a workbook and runs `work` on it. Any error becomes a sentence in `problem`; never rejects. */
export async function withWorkbook<T>(
  path: string,
  files: WorkbookFiles,
  context: Context,
  work: (workbook: WorkbookFile, bytes: Uint8Array) => Promise<T>,
): Promise<{ readonly value: T } | { readonly problem: string }> {
  try {
    const { size } = await stat(path);
    if (size > largest) return { problem: context.m.files.tooLarge };
    const bytes = await readFile(path);
    return { value: await work(await files.open(bytes), bytes) };
  } catch (error) {
    const problem = readingProblem(error, path, context.m) ?? workbookProblem(error, context);
    return { problem: problem ?? unexpectedProblem(error, context.m) };
  }
}
