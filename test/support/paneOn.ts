import type { ExcelHost, SheetSnapshot, Snapshot } from '@bieumau/excel-host';
import { PaneDriver } from './PaneDriver';
import type { ShownState } from './PaneDriver';
import type { QuickFixView } from '../../src/core/presentation/quickFixes/QuickFix';
import type { FindingView } from '../../src/core/presentation/viewmodels/View';
import { pace } from '../../src/addin/controller/live/Refresher';
import type { PaneOptions } from '../../src/addin/controller/state/PaneOptions';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { closeHosts, openHost, quiet } from './host';
import { plans, soundFigures } from './insertedPlans';
import type { Contents } from './insertedPlans';
import { TestTimers } from './TestTimers';
import { FileWorkbook } from '../../src/workbook/xlsx';

const made = new Map<string, Snapshot>();

/** A workbook with forms, made once: loading takes a tenth of the time that inserting does. */
async function workbookWith(forms: readonly string[], contents: Contents): Promise<Snapshot> {
  const key = JSON.stringify([forms, contents]);
  const known = made.get(key);
  if (known) return known;
  const host = await openHost();
  if (forms.length > 0) await new ExcelWorkbook().insert(plans(forms, contents));
  const snapshot = host.snapshot();
  made.set(key, snapshot);
  await closeHosts();
  return snapshot;
}

export interface Stage {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  readonly controller: PaneDriver;
  readonly timers: TestTimers;
  readonly memory: Map<string, string>;
  /** The person does nothing for a while: what was done is read and shown. */
  readonly pause: (milliseconds?: number) => Promise<void>;
  readonly state: () => ShownState;
  /** The pane loaded anew over the same workbook, as after a reload. */
  readonly reopen: () => Promise<Pick<Stage, 'controller' | 'state'>>;
}

export interface StageOptions extends Contents {
  readonly forms?: readonly string[];
  readonly memory?: Readonly<Record<string, string>>;
  /** Changes the workbook before the pane is opened. */
  readonly before?: (host: ExcelHost) => Promise<unknown>;
  readonly isStarted?: boolean;
  readonly session?: PaneOptions['session'];
}

/** The pane's controller over a workbook in the stand-in for Excel; Biểu mẫu 2 without faults, unless asked otherwise. */
export async function paneOn(options: StageOptions = {}): Promise<Stage> {
  const { forms = ['BM2'], before, isStarted = true, memory: kept = {}, session, figures, ...contents } = options;
  const snapshot = await workbookWith(forms, { ...contents, figures: { ...soundFigures, ...figures } });
  const host = await openHost();
  await host.load(snapshot);
  await before?.(host);
  const memory = new Map(Object.entries(kept));
  const timers = new TestTimers();
  const workbook = new ExcelWorkbook();
  const paneOptions: PaneOptions = {
    ...(session && { session }),
    memory: { get: (key) => memory.get(key) ?? null, set: (key, value) => void memory.set(key, value) },
    timers,
    today: () => ({ year: 2022, month: 12, day: 16 }),
    now: () => '2022-12-16T09:30',
    openFile: (bytes) => FileWorkbook.open(bytes),
    cleanCopy: FileWorkbook.clean,
  };
  const controller = new PaneDriver(workbook, paneOptions);
  if (isStarted) await controller.start();
  const pause = async (milliseconds: number = pace.quiet): Promise<void> => {
    await quiet(host);
    timers.elapse(milliseconds);
    await quiet(host);
  };
  await quiet(host);
  const reopen = async (): Promise<Pick<Stage, 'controller' | 'state'>> => {
    const again = new PaneDriver(new ExcelWorkbook(), paneOptions);
    await again.start();
    await quiet(host);
    return { controller: again, state: again.current };
  };
  return { host, workbook, controller, timers, memory, pause, state: controller.current, reopen };
}

export { quiet };

export function shown({ state }: Stage): readonly FindingView[] {
  return (state().report?.forms ?? []).flatMap(({ findings }) => findings);
}

/** `fix BM2.1-total BM2!D7`; forms that are not in the workbook are left out. */
export function told(stage: Stage): readonly string[] {
  return shown(stage)
    .filter(({ id }) => !id.includes('-absent'))
    .map(({ severity, id, explained, place }) => {
      const [rule = ''] = id.split(' ');
      return `${explained ? 'explained' : severity} ${rule} ${place ? `${place.tab}!${place.cell}` : '–'}`;
    });
}

export function fixesOf(stage: Stage, rule: string): readonly QuickFixView[] {
  const found = shown(stage).find(({ id }) => id.startsWith(`${rule} `));
  if (!found) throw new Error(`no finding ${rule} among ${told(stage).join('; ')}`);
  return found.fixes;
}

/** Does what a button says. */
export async function press(stage: Stage, rule: string, label: string): Promise<void> {
  const view = fixesOf(stage, rule).find((one) => one.label === label);
  if (!view || !('type' in view.fix)) throw new Error(`no ${label}: ${fixesOf(stage, rule).map((one) => one.label).join('; ')}`); // prettier-ignore
  await stage.controller.apply(view.fix);
  await quiet(stage.host);
}

export function sheetOf(host: ExcelHost, tab: string): SheetSnapshot {
  const sheet = host.snapshot().sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no sheet ${tab}`);
  return sheet;
}

/** What a cell holds, and its number format. */
export function held(
  host: ExcelHost,
  tab: string,
  address: string,
): { readonly held: unknown; readonly format: string } {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const { cells, formats } = sheetOf(host, tab);
  const cell = cells.find((one) => one.row === Number(row) - 1 && one.column === letter.charCodeAt(0) - 65);
  return { held: cell?.formula ?? cell?.value ?? '', format: formats[cell?.format ?? -1]?.numberFormat ?? 'General' };
}

/** All that people wrote into the columns of figures and notes, in the order of the rows, with the formats of figures. */
export function written(host: ExcelHost, tab: string): readonly unknown[] {
  const { cells, formats } = sheetOf(host, tab);
  return cells
    .filter(({ column, row }) => (column === 3 || column === 4) && row > 5)
    .map(({ column, value, formula, format }) => [column, formula ?? value, formats[format ?? -1]?.numberFormat])
    .filter(([, content]) => content !== '');
}
