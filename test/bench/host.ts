import { ExcelHost } from '@bieumau/excel-host';
import { connectOfficeJs, loadOfficeJs } from '@bieumau/excel-host/loadOfficeJs';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { reportPlans } from '../support/reportPlans';
import { insertNaively } from './shared/insertNaively';
import { median, formatDuration, tell } from './shared/measure';

const [hosts, inserts, rounds] = [30, 5, 3];
/** Runs a call once; returns milliseconds. */
const [startLimit, editLimit] = [300, 30];
const plans = reportPlans('filed', ['Sheet1']);

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs a function with Microsoft's library connected to an empty workbook. */
async function withHost<T>(use: (host: ExcelHost) => Promise<T>): Promise<T> {
  const host = new ExcelHost();
  connectOfficeJs(host);
  await loadOfficeJs(host);
  const result = await use(host);
  await host.dispose();
  return result;
}

/** Milliseconds until the batch is answered with all formulas calculated. */
function insertion(sheets: readonly SheetPlan[]): Promise<number> {
  return withHost(() => milliseconds(() => new ExcelWorkbook().insert(sheets)));
}

async function medianOfRuns(times: number, measure: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await measure());
  return median(all);
}

/** Types figures one by one; returns the time until the add-in gets the event, and its share for recalculation. */
async function edits(host: ExcelHost): Promise<{ readonly whole: number; readonly calculation: number }> {
  await new ExcelWorkbook().insert(plans);
  const cells = figures();
  const [whole, calculation]: [number[], number[]] = [[], []];
  let announce: () => void = () => undefined;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve(announce()));
    await context.sync();
  });
  const { calculation: engine } = host.book;
  const settle = engine.settle.bind(engine);
  engine.settle = async () => void calculation.push(await milliseconds(settle));
  for (let round = 0; round < rounds; round += 1)
    for (const { tab, at, value } of cells) {
      const delivered = new Promise<void>((resolve) => (announce = resolve));
      whole.push(
        await milliseconds(async () => {
          await host.user.type(tab, at, String(round % 2 === 0 ? value - 1 : value));
          await delivered;
        }),
      );
    }
  return { whole: median(whole), calculation: median(calculation) };
}

/** A third of the cells whose figure can be lowered by one. */
function figures(): readonly { readonly tab: string; readonly at: string; readonly value: number }[] {
  const all = plans.flatMap(({ tab, styles, cells }) =>
    cells.flatMap(({ at, style, content }) =>
      styles[style]?.unlocked && content.kind === 'number' && content.value > 1
        ? [{ tab, at, value: content.value }]
        : [],
    ),
  );
  return all.filter((_, index) => index % 3 === 0);
}

async function all(): Promise<void> {
  await withHost(() => insertion(plans)); // loads and warms up Univer and the library
  const start = await medianOfRuns(hosts, async () => {
    let host: ExcelHost | undefined;
    const took = await milliseconds(async () => {
      host = new ExcelHost();
      await host.idle();
    });
    await host?.dispose();
    return took;
  });
  tell('a host with an empty workbook', formatDuration(start * 1000), {
    text: `under ${String(startLimit)} ms`,
    kept: start < startLimit,
  });
  const { whole, calculation } = await withHost(edits);
  tell('an edit among all sheets until the add-in is told', formatDuration(whole * 1000), {
    text: `under ${String(editLimit)} ms`,
    kept: whole < editLimit,
  });
  tell('of it recalculation', formatDuration(calculation * 1000));
  const cells = plans.flatMap((plan) => plan.cells).length;
  const together = await medianOfRuns(inserts, () => insertion(plans));
  const naive = await withHost(() => milliseconds(() => insertNaively(plans)));
  tell(`insert of all ${String(plans.length)} sheets, ${String(cells)} cells`, formatDuration(together * 1000));
  tell('the same with a sync for each cell, once', formatDuration(naive * 1000));
  tell('ratio', `1 : ${(naive / together).toFixed(0)}`);
}

void all();
