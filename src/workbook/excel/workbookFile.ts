import { WorkbookError } from '../../core/port/WorkbookError';
import type { WorkbookProblem } from '../../core/port/WorkbookError';

/** Bytes; the most that Excel hands out at once. */
const sliceSize = 2 ** 22;

/**
 * The bytes of the workbook, slice after slice. Excel keeps a copy of the file in memory until it is closed, and
 * makes no third one: it is closed whatever happens.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
export async function workbookFile(): Promise<Uint8Array> {
  const file = await answer<Office.File>((told) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, told),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((told) => file.getSliceAsync(index, told));
      const data = Uint8Array.from(slice.data as Iterable<number>); // bytes, where the file is compressed
      if (at + data.length > bytes.length) throw incomplete();
      bytes.set(data, at);
      at += data.length;
    }
    if (at < bytes.length) throw incomplete();
    return bytes;
  } finally {
    await closed(file);
  }
}

/** What a host answers; one that knows no such question throws at once. */
function answer<T>(ask: (told: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      ask(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(new WorkbookError(problemOf(error.code), { cause: error }));
      });
    } catch (cause) {
      reject(new WorkbookError({ code: 'hostFailure', hostCode: 'ApiNotFound' }, { cause }));
    }
  });
}

/** The file has been read or not, whether Excel can let go of it or not. */
async function closed(file: Office.File): Promise<void> {
  await new Promise<void>((resolve) => {
    try {
      file.closeAsync(() => resolve());
    } catch {
      resolve();
    }
  });
}

/** Too many files in memory, and requests that were not answered yet. */
const passing: readonly number[] = [11_000, 5_100, 5_102];

function problemOf(code: number): WorkbookProblem {
  return passing.includes(code) ? { code: 'hostBusy' } : { code: 'hostFailure', hostCode: String(code) };
}

function incomplete(): WorkbookError {
  return new WorkbookError({ code: 'hostFailure', hostCode: 'IncompleteFile' });
}
