import { hostCodeOf, isBehind, toPortError } from './toPortError';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs work in Excel once the user has finished typing into a cell. Rejects with the errors of Office.js.
 * https://learn.microsoft.com/javascript/api/excel/excel.runoptions
 */
export async function runWrite<T>(work: Work<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/**
 * Runs work that may safely run twice: it is tried again if the host is busy, and while another workbook is in front.
 * Rejects with the errors of the port.
 */
export async function runRead<T>(work: Work<T>): Promise<T> {
  return runRepeatedly(work, focusPatience.most);
}

/** As `runRead`, without waiting for the workbook to come to the front: the refusal means something else, or is told. */
export async function runReadAtOnce<T>(work: Work<T>): Promise<T> {
  return runRepeatedly(work, 0);
}

/**
 * Milliseconds to wait for the workbook to come to the front, and between two tries. Microsoft documents no event for
 * that before ExcelApi 1.13, and it may fail like others.
 */
export const focusPatience = { most: 20_000, step: 500 };

async function runRepeatedly<T>(work: Work<T>, mostWait: number): Promise<T> {
  let waited = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await runWrite(work);
    } catch (cause) {
      if (isBehind(cause) && waited < mostWait) {
        waited += focusPatience.step;
        tries -= 1;
        await pause(focusPatience.step);
      } else if (tries < mostTries(cause)) await pause(firstPause * 2 ** (tries - 1));
      else throw toPortError(cause);
    }
  }
}

/** Milliseconds. */
const firstPause = 150;

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const passing: readonly string[] = ['ActivityLimitReached', 'Conflict', 'RequestAborted', 'ServiceNotAvailable'];

/** True if the same request may succeed a little later. */
export function isPassing(cause: unknown): boolean {
  return passing.includes(hostCodeOf(cause) ?? '');
}

function mostTries(cause: unknown): number {
  if (isPassing(cause)) return 4;
  return hostCodeOf(cause) === 'GeneralException' ? 2 : 1;
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
