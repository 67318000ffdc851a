import { nowInVietNam, todayInVietNam } from '../core/base/vietNamTime';
import { ExcelWorkbook } from '../workbook/excel';
import { openCopy, savesNoFiles } from '../workbook/excel/openCopy';
import { PaneController } from './controller/PaneController';
import type { Opening } from './controller/actions/paneActions';
import { runAtOnce } from './controller/actions/runAtOnce';
import { paneCore } from './pane/frame/paneCore';
import type { OpenedCore } from './pane/shell/startPane';
import { storedMemory } from './pane/start/memory';
import { sessionText } from './pane/start/session';

/** Tells workbooks apart that are opened one after another in the same web view; blank for one that was never saved. */
function documentAddress(): string {
  // Null in some hosts, whatever the types say.
  const address = Office.context.document.url as string | null;
  return address ?? '';
}

/** The pane over the workbook that is open in Excel; Office must be ready. */
export function openCore(opening: Opening): OpenedCore {
  // Undefined where storage is not parted, whatever the types say.
  const partition = Office.context.partitionKey as string | undefined;
  const controller = new PaneController(new ExcelWorkbook(), {
    memory: storedMemory(`bieumau/${partition ?? ''}/`),
    timers: {
      after: (milliseconds, act) => setTimeout(act, milliseconds),
      cancel: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>), // what `after` gave
      now: () => performance.now(),
    },
    session: sessionText(`bieumau/${partition ?? ''}/${documentAddress()}`),
    today: () => todayInVietNam(new Date()),
    now: () => nowInVietNam(new Date()),
    openFile: async (bytes) => (await import('../workbook/xlsx/openFile')).openFile(bytes),
    ...(savesNoFiles() && {
      openCopy: async (bytes) => openCopy((await import('./controller/mail/draftMessage')).base64(bytes)),
    }),
    cleanCopy: async (bytes, plan) => (await import('../workbook/xlsx/cleanCopy')).cleanCopy(bytes, plan),
  });
  const { context } = controller;
  const look = (): void => void controller.look();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  document.documentElement.addEventListener('pointerenter', look);
  return {
    core: paneCore(context),
    start: async () => {
      await controller.start();
      await runAtOnce(context, opening.id);
    },
  };
}
