import { createRoot } from 'react-dom/client';
import { PaneController } from './controller/PaneController';
import { loadEnglish } from '../core/presentation/messages';
import { ExcelWorkbook } from '../workbook/excel';
import { actionOf } from './controller/actions/paneActions';
import { Pane } from './pane/frame/Pane';
import { storedMemory } from './pane/start/memory';
import { officeReady } from './pane/start/officeReady';
import { themeFor } from './pane/start/officeTheme';
import { nowInVietNam, todayInVietNam } from './pane/start/today';

async function main(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no place for the pane');
  const root = createRoot(element);
  const readiness = await officeReady();
  if (readiness !== 'ready') {
    await loadEnglish();
    const { StartProblem } = await import('./pane/start/StartProblem');
    return root.render(<StartProblem why={readiness} />);
  }
  // Undefined where storage is not parted, whatever the types say.
  const partition = Office.context.partitionKey as string | undefined;
  const controller = new PaneController(new ExcelWorkbook(), {
    memory: storedMemory(`bieumau/${partition ?? ''}/`),
    timers: {
      after: (milliseconds, act) => setTimeout(act, milliseconds),
      cancel: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>), // what `after` gave
      now: () => performance.now(),
    },
    today: () => todayInVietNam(new Date()),
    now: () => nowInVietNam(new Date()),
    openFile: async (bytes) => (await import('../workbook/xlsx/openFile')).openFile(bytes),
  });
  const opening = actionOf(location.search, (warning) => console.warn(warning));
  // Absent outside of Office on Windows and Mac.
  const theme = await themeFor((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor);
  root.render(<Pane context={controller.context} theme={theme} opening={opening} />);
  await controller.start();
  await opening.run?.(controller.context);
}

void main();
