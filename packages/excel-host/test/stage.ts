import { ExcelHost, type ExcelHostOptions } from '@bieumau/excel-host';
import { loadOfficeJs } from '../src/loadOfficeJs';

let host: ExcelHost | undefined;

/** A new Excel with an empty workbook on 15 June 2022, and Microsoft's library talking to it. */
export async function open(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  await host?.dispose();
  host = new ExcelHost({ today: () => new Date(2022, 5, 15), ...options });
  await loadOfficeJs(host, { debug: true });
  return host;
}

export async function close(): Promise<void> {
  await host?.dispose();
  host = undefined;
}

/** One Excel.run whose result is what `act` returns. */
export function run<T>(act: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(act);
}

/** Loads members of an object and gives them as plain data. */
export async function loadMembers<T extends { load(members: string): unknown }>(
  context: Excel.RequestContext,
  object: T,
  members: string,
): Promise<T> {
  object.load(members);
  await context.sync();
  return object;
}

/** The values of a block, after a sync. */
export function values(sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    return (await loadMembers(context, range, 'values')).values as unknown[][];
  });
}

/** Writes a block through the library. */
export function write(sheet: string, address: string, block: unknown): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = block as unknown[][];
    await context.sync();
  });
}

/** The code and location of the error of an action; fails if the action succeeds. */
export async function errorOf(act: () => Promise<unknown>): Promise<{ code: string; location: string }> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation ?? '' };
  }
  throw new Error('No error where one is due.');
}

/** Resolves when the handlers of the client have run; events arrive after the reply. */
export async function handled(): Promise<void> {
  await host?.delivered();
  await elapse(0);
}

/** Lets time pass in which nothing should happen. */
export function elapse(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
