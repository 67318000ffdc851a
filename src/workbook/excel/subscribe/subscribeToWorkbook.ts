import type { Unsubscribe, WorkbookChange } from '../../../core/port/OpenWorkbook';
import { toEditedChange, toSelectedChange } from './toWorkbookChange';
import { translated } from '../host/toPortError';
import { runWrite } from '../host/run';

/** Of an event that Excel raises, only what has to be removed again. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/**
 * Handlers for the whole workbook, added in one sync; each translates and returns at once, since Excel waits for it.
 * Sheets that the add-in adds are told like any other: Excel says of edits alone who made them.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function subscribeToWorkbook(tell: (change: WorkbookChange) => void): Promise<Unsubscribe> {
  let isOver = false;
  const told = (change: WorkbookChange | null): Promise<void> => {
    if (change && !isOver) tell(change);
    return Promise.resolve();
  };
  const registrations: Registration[] = [];
  let session: Excel.RequestContext | undefined;
  const stop: Unsubscribe = async () => {
    isOver = true;
    const added = registrations.splice(0);
    if (session && added.length > 0) await remove(session, added);
  };
  try {
    await runWrite(async (context) => {
      session = context;
      const { worksheets } = context.workbook;
      registrations.push(
        worksheets.onChanged.add((event) => told(toEditedChange(event))),
        worksheets.onAdded.add(() => told({ kind: 'sheets' })),
        worksheets.onDeleted.add(() => told({ kind: 'sheets' })),
        worksheets.onActivated.add(({ worksheetId }) => told({ kind: 'activated', sheet: worksheetId })),
        worksheets.onSelectionChanged.add((event) => told(toSelectedChange(event))),
      );
      await context.sync();
    });
  } catch (cause) {
    await stop();
    throw translated(cause);
  }
  return stop;
}

/** In the session in which they were added. Where the host is gone, so are its handlers. */
async function remove(session: Excel.RequestContext, registrations: readonly Registration[]): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: session }, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  } catch {
    // whatever still arrives is not told on
  }
}
