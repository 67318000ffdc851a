import { WorkbookError } from '../../core/port/WorkbookError';
import type { WorkbookProblem } from '../../core/port/WorkbookError';

/** Bytes of the largest slice that Excel returns. */
const sliceSize = 2 ** 22;

/**
 * The bytes of the workbook, read in slices. Excel keeps a copy of the file in memory until it is closed and makes no
 * third one, so the file is closed even after a failure.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
export async function workbookFile(): Promise<Uint8Array> {
  const file = await answer<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = Uint8Array.from(slice.data as Iterable<number>); // bytes, where the file is compressed
      if (at + data.length > bytes.length) throw incomplete();
      bytes.set(data, at);
      at += data.length;
    }
    if (at < bytes.length) throw incomplete();
    if (!isPackage(bytes)) throw new WorkbookError({ code: 'noFile' });
    return bytes;
  } finally {
    await closeFile(file);
  }
}

/** The result of an asynchronous call. A host without the method throws, which becomes `hostFailure`. */
function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      call(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(new WorkbookError(problemOf(error.code), { cause: error }));
      });
    } catch (cause) {
      reject(new WorkbookError({ code: 'noFile' }, { cause }));
    }
  });
}

/** Closes the file; a failure to close it is ignored. */
async function closeFile(file: Office.File): Promise<void> {
  await new Promise<void>((resolve) => {
    try {
      file.closeAsync(() => resolve());
    } catch {
      resolve();
    }
  });
}

/** Codes for too many files in memory and for pending requests. */
const passing: readonly number[] = [11_000, 5_100, 5_102];
/**
 * Codes for a copy that Excel does not make: not supported, as on the web; and what it calls a network problem, with
 * files of some stores and with sensitivity labels.
 * https://github.com/OfficeDev/office-js/issues/5297
 */
const noCopy: readonly number[] = [5_001, 11_001];

function problemOf(code: number): WorkbookProblem {
  if (noCopy.includes(code)) return { code: 'noFile' };
  return passing.includes(code) ? { code: 'hostBusy' } : { code: 'hostFailure', hostCode: String(code) };
}

/** Every workbook is a ZIP archive; what is encrypted by a label is another kind of file, and some hosts give none at all. */
function isPackage([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function incomplete(): WorkbookError {
  return new WorkbookError({ code: 'hostFailure', hostCode: 'IncompleteFile' });
}
