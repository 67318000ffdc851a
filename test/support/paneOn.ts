import type { ExcelHost, SheetSnapshot, Snapshot } from '@bieumau/excel-host';
import type { TaskRow } from '../../src/core/layout';
import { PaneDriver } from './PaneDriver';
import type { ShownState } from './PaneDriver';
import type { QuickFixView } from '../../src/core/presentation/quickFixes/QuickFix';
import type { FindingView } from '../../src/core/presentation/viewmodels/View';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { pace } from '../../src/addin/controller/live/Refresher';
import type { Timers } from '../../src/addin/controller/state/Timers';
import { ruleSentence } from '../../src/core/presentation/kinds/ruleSentence';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { edition } from './scannedSheets';
import { closeHosts, openHost, turn } from './host';
import { sound } from './reports';
import { FileWorkbook } from '../../src/workbook/xlsx';

/** Time that passes only when a test says so. */
export class TestTimers implements Timers {
  private time = 0;
  private readonly due = new Map<number, { readonly at: number; readonly act: () => void }>();
  private last = 0;

  after(milliseconds: number, act: () => void): number {
    this.due.set((this.last += 1), { at: this.time + milliseconds, act });
    return this.last;
  }

  cancel(timer: unknown): void {
    this.due.delete(timer as number); // what `after` gave
  }

  now(): number {
    return this.time;
  }

  elapse(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = [...this.due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [timer, { at, act }] = next;
      this.due.delete(timer);
      this.time = Math.max(this.time, at);
      act();
    }
    this.time = end;
  }
}

export type Typed = Readonly<Record<string, number | string | undefined>>;

export interface Contents {
  /** By row key, such as `BM2:1.1`; a formula is typed over where a figure is given. */
  readonly figures?: Typed;
  readonly notes?: Readonly<Record<string, string>>;
  readonly tasks?: readonly TaskRow[];
  readonly period?: { readonly year: number; readonly kind: 'Q1' | '6T' | 'Q3' | 'N' };
}

export const unit = 'UBND tỉnh Bến Tre';

/** Figures with which nothing is wrong in Biểu mẫu 1 and 2; totals and ratios are formulas. */
export const soundFigures: Typed = {
  ...Object.fromEntries(Object.entries(sound).map(([code, figure]) => [`BM2:${code}`, figure ?? undefined])),
  ...{ 'BM1:1': 5, 'BM1:2.1': 10, 'BM1:2.2': 10, 'BM1:3.1': 4, 'BM1:3.2': 9, 'BM1:3.3.1': 2, 'BM1:3.3.2': 2 },
  ...{ 'BM1:4.1': 50, 'BM1:4.2': 100, 'BM1:5.1': 3, 'BM1:5.2': 3, 'BM1:5.3': 0, 'BM1:5.4': 0 },
  ...{ 'BM1:6': 1, 'BM1:6.1': 100, 'BM1:6.2': 2, 'BM1:7': 1 },
};

export function plans(forms: readonly string[], contents: Contents = {}): ReturnType<typeof plansOf> {
  const { figures = {}, notes = {}, tasks = [], period = { year: 2022, kind: 'N' } } = contents;
  const content = {
    figure: (key: string) => figures[key],
    overFormula: (key: string) => figures[key] !== undefined,
    note: (key: string) => notes[key],
    tasks,
  };
  return plansOf({ edition, period, unit, forms, content }, ['Sheet1'], (rule) => ruleSentence(edition, rule, 'vi'));
}

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
}

export interface StageOptions extends Contents {
  readonly forms?: readonly string[];
  readonly memory?: Readonly<Record<string, string>>;
  /** Changes the workbook before the pane is opened. */
  readonly before?: (host: ExcelHost) => Promise<unknown>;
  readonly isStarted?: boolean;
}

/** The pane's controller over a workbook in the stand-in for Excel; Biểu mẫu 2 without faults, unless asked otherwise. */
export async function paneOn(options: StageOptions = {}): Promise<Stage> {
  const { forms = ['BM2'], before, isStarted = true, memory: kept = {}, figures, ...contents } = options;
  const snapshot = await workbookWith(forms, { ...contents, figures: { ...soundFigures, ...figures } });
  const host = await openHost();
  await host.load(snapshot);
  await before?.(host);
  const memory = new Map(Object.entries(kept));
  const timers = new TestTimers();
  const workbook = new ExcelWorkbook();
  const controller = new PaneDriver(workbook, {
    memory: { get: (key) => memory.get(key) ?? null, set: (key, value) => void memory.set(key, value) },
    timers,
    today: () => ({ year: 2022, month: 12, day: 16 }),
    now: () => '2022-12-16T09:30',
    openFile: (bytes) => FileWorkbook.open(bytes),
  });
  if (isStarted) await controller.start();
  const pause = async (milliseconds: number = pace.quiet): Promise<void> => {
    await quiet(host);
    timers.elapse(milliseconds);
    await quiet(host);
  };
  await quiet(host);
  return { host, workbook, controller, timers, memory, pause, state: controller.current };
}

/** Requests are answered and events have arrived. */
export async function quiet(host: ExcelHost): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await turn(4);
    await host.idle();
  }
}

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
