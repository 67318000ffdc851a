import { hostCodeOf, toPortError } from './toPortError';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs work in Excel once the user has finished typing into a cell. Rejects with the errors of Office.js.
 * https://learn.microsoft.com/javascript/api/excel/excel.runoptions
 */
export async function runWrite<T>(work: Work<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/**
 * Runs work that may safely run twice: it is tried again if the host is busy. Rejects with the errors of the port.
 */
export async function runRead<T>(work: Work<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await runWrite(work);
    } catch (cause) {
      if (tries >= mostTries(hostCodeOf(cause))) throw toPortError(cause);
      await pause(firstPause * 2 ** (tries - 1));
    }
  }
}

/** Milliseconds. */
const firstPause = 150;

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const passing: readonly string[] = ['ActivityLimitReached', 'Conflict', 'RequestAborted', 'ServiceNotAvailable'];

function mostTries(hostCode = ''): number {
  if (passing.includes(hostCode)) return 4;
  return hostCode === 'GeneralException' ? 2 : 1;
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
