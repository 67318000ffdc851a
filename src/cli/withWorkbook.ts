import type { Context, WorkbookFile, WorkbookFiles } from './Context';
import { readingProblem, unexpectedProblem, workbookProblem } from './fileErrors';
import type { Problem } from './fileErrors';
import { readRegularFile } from './readRegularFile';

/** The largest file that is read, in bytes; far above any report. */
const largest = 256 * 1024 * 1024;

/** Opens a workbook and runs `work` on it. Any error becomes a `problem`; never rejects. */
export async function withWorkbook<T>(
  path: string,
  files: WorkbookFiles,
  context: Context,
  work: (workbook: WorkbookFile, bytes: Uint8Array) => Promise<T>,
): Promise<{ readonly value: T } | { readonly problem: Problem }> {
  try {
    const bytes = await readRegularFile(path, largest);
    return { value: await work(await files.open(bytes), bytes) };
  } catch (error) {
    const problem = readingProblem(error, path, context.m) ?? workbookProblem(error, context);
    return { problem: problem ?? unexpectedProblem(error, context.m) };
  }
}
