import { connectOfficeJs, loadOfficeJs } from '@bieumau/excel-host/loadOfficeJs';
import { ExcelHost } from '@bieumau/excel-host';
import { PaneDriver } from '../support/PaneDriver';
import type { ShownState } from '../support/PaneDriver';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { reportPlans } from '../support/reportPlans';
import { median, formatDuration, tell } from './shared/measure';

/** The largest number of requests for a refresh and a check. */
const [refreshLimit, checkLimit] = [2, 3];
const [edits, rounds] = [40, 15];
/** No pause: the pane waits for a pause in typing, but this bench measures the work only. */
const noPause = 0;

interface Cost {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytesOut: number;
}

async function costOf(host: ExcelHost, work: () => Promise<unknown>): Promise<Cost> {
  await host.idle();
  const { requests, bytesOut } = { ...host.counts };
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  await host.idle();
  return { milliseconds, requests: host.counts.requests - requests, bytesOut: host.counts.bytesOut - bytesOut };
}

function controllerOver(workbook: ExcelWorkbook): PaneDriver {
  return new PaneDriver(workbook, {
    memory: { get: () => null, set: () => undefined },
    timers: {
      after: (milliseconds, act) => setTimeout(act, milliseconds >= 1_000 ? milliseconds : noPause),
      cancel: (timer) => clearTimeout(timer as NodeJS.Timeout), // `after` returned it
      now: () => performance.now(),
    },
    today: () => ({ year: 2022, month: 12, day: 15 }),
    now: () => '2022-12-15T09:00',
    openFile: () => Promise.reject(new Error('nothing is picked here')),
    cleanCopy: () => Promise.reject(new Error('nothing is sent here')),
  });
}

/** Resolves when the pane shows another report. */
function nextReport(controller: PaneDriver): Promise<ShownState> {
  const { report } = controller.current();
  return new Promise((resolve) => {
    const stop = controller.context.store.subscribe(() => {
      const state = controller.current();
      if (state.report === report) return;
      stop();
      resolve(state);
    });
  });
}

function report(what: string, costs: readonly Cost[], most: number): void {
  const requests = Math.max(...costs.map((cost) => cost.requests));
  const bytes = median(costs.map(({ bytesOut }) => bytesOut));
  tell(what, formatDuration(median(costs.map(({ milliseconds }) => milliseconds)) * 1000));
  tell('  requests, the most of all', String(requests), { text: `${String(most)} at most`, kept: requests <= most });
  tell('  bytes that Excel answers', `${(bytes / 1000).toFixed(1)} KB`);
}

async function all(): Promise<void> {
  const host = new ExcelHost();
  connectOfficeJs(host);
  await loadOfficeJs(host);
  const workbook = new ExcelWorkbook();
  await workbook.insert(reportPlans('filed', ['Sheet1']));
  const controller = controllerOver(workbook);
  await controller.start();

  const refreshes: Cost[] = [];
  for (let edit = 0; edit < edits; edit += 1)
    refreshes.push(
      await costOf(host, async () => {
        const shownNext = nextReport(controller);
        await host.user.type('BM4', 'D14', String(100 + (edit % 7)));
        await shownNext;
      }),
    );
  report('an edit until its findings are there, its calculation included', refreshes, refreshLimit);

  const storms: Cost[] = [];
  const block = Array.from({ length: 1_000 }, (_, row) => Array.from({ length: 5 }, (__, column) => `${row * column}`));
  for (let round = 0; round < rounds; round += 1)
    storms.push(
      await costOf(host, async () => {
        await host.user.paste('Sheet1', 'A1', block);
        const shownNext = nextReport(controller);
        await host.user.type('BM4', 'D14', String(200 + round));
        await shownNext;
      }),
    );
  report('5,000 cells pasted elsewhere and an edit', storms, refreshLimit * 2);

  const [checks, readings]: [Cost[], Cost[]] = [[], []];
  const tabs = ['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL'];
  for (let round = 0; round < rounds; round += 1) {
    readings.push(await costOf(host, () => workbook.readUsed(tabs)));
    checks.push(await costOf(host, () => controller.checkAll()));
  }
  report('check of all eight sheets', checks, checkLimit);
  report('reading the same cells once', readings, 1);
  const ratio =
    median(checks.map(({ milliseconds }) => milliseconds)) / median(readings.map(({ milliseconds }) => milliseconds));
  tell('ratio of the two', ratio.toFixed(2));
  await controller.stop();
  await host.dispose();
}

void all();
