import type { Unsubscribe, WorkbookChange } from '../../../core/port/OpenWorkbook';
import { toEditedChange, toSelectedChange } from './toWorkbookChange';
import { toPortError } from '../host/toPortError';
import { runWrite } from '../host/run';

/** The part of an event registration that removes it. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/**
 * Adds handlers for the whole workbook in one sync; each returns at once because Excel waits for it. Sheets that the
 * add-in adds are reported like any other: only for edits Excel says who made them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function subscribeToWorkbook(notify: (change: WorkbookChange) => void): Promise<Unsubscribe> {
  let isStopped = false;
  const forward = (change: WorkbookChange | null): Promise<void> => {
    if (change && !isStopped) notify(change);
    return Promise.resolve();
  };
  const registrations: Registration[] = [];
  let session: Excel.RequestContext | undefined;
  const stop: Unsubscribe = async () => {
    isStopped = true;
    const added = registrations.splice(0);
    if (session && added.length > 0) await remove(session, added);
  };
  try {
    await runWrite(async (context) => {
      session = context;
      const { worksheets } = context.workbook;
      registrations.push(
        worksheets.onChanged.add((event) => forward(toEditedChange(event))),
        worksheets.onAdded.add(() => forward({ kind: 'sheets' })),
        worksheets.onDeleted.add(() => forward({ kind: 'sheets' })),
        worksheets.onActivated.add(({ worksheetId }) => forward({ kind: 'activated', sheet: worksheetId })),
        worksheets.onSelectionChanged.add((event) => forward(toSelectedChange(event))),
      );
      await context.sync();
    });
  } catch (cause) {
    await stop();
    throw toPortError(cause);
  }
  return stop;
}

/** Removes handlers in the context in which they were added. A host that is gone has no handlers any more. */
async function remove(session: Excel.RequestContext, registrations: readonly Registration[]): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: session }, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  } catch {
    // later events are ignored
  }
}
