import { editions } from '../../src/core/catalogue';
import type { Edition, Form } from '../../src/core/catalogue';
import type { SheetBlock } from '../../src/core/base/SheetBlock';
import { parsePeriod } from '../../src/core/period';
import type { Period } from '../../src/core/period';
import { EntryReader } from '../../src/core/report/content/EntryReader';
import { appendixSheet, formSheet } from './reportSheets';
import { soundReport, soundTasks } from './soundReport';
import { columnsOf, linesOf } from './table';
import type { Line } from './table';
import { findingsOfReport } from '../../src/core/report/assessment/findingsOfReport';
import { readReport } from '../../src/core/report/content/readReport';
import type { Report } from '../../src/core/report/content/readReport';
import { ruleSetFor, targetKey } from '../../src/core/rules';
import { judge } from '../../src/core/rules/compileRules';
import type { Finding as Found, RuleResults } from '../../src/core/rules';

export const edition: Edition = editions().find(({ id }) => id === 'cv581-2022')!;

/** A finding as the command line tells it, without its words. */
export interface Finding {
  readonly rule: string;
  readonly row: string | null;
  readonly severity: 'fix' | 'explain' | 'notice';
  readonly kind: 'reading' | 'blank' | 'rule' | 'structure';
  readonly stated: number | string | null;
  readonly expected: number | null;
  readonly explained: boolean;
}

export interface Options {
  /** 2022-N unless told. */
  readonly period?: string;
  /** Forms that are not in the workbook. */
  readonly without?: readonly string[];
  /** What stands in rows that the table does not name: what breaks nothing, unless told. */
  readonly rest?: 'sound' | 'blank';
  /** Tasks that take the place of the sound ones, section by section; `| III |` empties a section. */
  readonly tasks?: string;
}

/** Checks a workbook in which the rows of the table stand as given; finds what the command line would. */
export function report(table: string, options: Options = {}): readonly Finding[] {
  return findingsOfReport(read(table, options)).map(told);
}

export type Outcome = 'satisfied' | 'violated' | 'undecided';

/** What one rule says of that workbook; undefined where it does not apply in the period. */
export function outcome(rule: string, table: string, options: Options = {}): Outcome | undefined {
  const { sheets, results } = read(table, options);
  const compiled = ruleSetFor(edition, sheets.period.kind).rules.find((one) => one.rule.id === rule);
  return compiled && judge(compiled, results.slots).outcome;
}

/** The figures of that workbook. */
export function figures(table: string, options: Options = {}): RuleResults {
  return read(table, options).results;
}

let lastReport: { readonly workbook: Workbook; readonly report: Report } | undefined;

function read(table: string, options: Options): Report {
  const built = workbook(table, options);
  if (lastReport?.workbook !== built) {
    const { period, sheets } = built;
    const tabs = new Map([...sheets.keys()].map((id) => [id, [id]]));
    const periodCode = options.period ?? '2022-N';
    const set = {
      edition,
      period,
      periodCode,
      unit: 'UBND tỉnh',
      tabs,
      unmarked: new Map<string, string>(),
      ruleSheets: [],
    };
    lastReport = { workbook: built, report: readReport(set, (tab) => sheets.get(tab)) };
  }
  return lastReport.report;
}

export function told({ rule, target, severity, kind, stated, expected, explained }: Found): Finding {
  return { rule, row: targetKey(target), severity, kind, stated, expected, explained };
}

/** Reads cells as they are read for a report of a period such as 2022-N. */
export function entryReader(code: string): EntryReader {
  return new EntryReader(edition, periodOf(code));
}

function periodOf(code: string): Period {
  const parsed = parsePeriod(code);
  if (parsed.ok) return parsed.period;
  throw new Error(`no period ${code}`);
}

interface Workbook {
  readonly period: Period;
  readonly sheets: ReadonlyMap<string, SheetBlock>;
}

let last: { readonly key: string; readonly workbook: Workbook } | undefined;

/** The two verbs are mostly asked of the same workbook. */
function workbook(table: string, options: Options): Workbook {
  const key = JSON.stringify([table, options]);
  if (last?.key !== key) last = { key, workbook: built(table, options) };
  return last.workbook;
}

function built(table: string, options: Options): Workbook {
  const lines = [...(options.rest === 'blank' ? [] : sound), ...linesOf(table)];
  const named = new Map(lines.map((line) => [line.key, line]));
  for (const key of named.keys()) if (!edition.row.has(key)) throw new Error(`the edition has no row ${key}`);
  const sheets = new Map<string, SheetBlock>();
  for (const form of edition.forms)
    if (!options.without?.includes(form.id)) sheets.set(form.id, sheetOf(form, table, named, options));
  if (!options.without?.includes(edition.appendix.id))
    sheets.set(edition.appendix.id, appendixSheet(edition.appendix, tasksOf(options)));
  return { period: periodOf(options.period ?? '2022-N'), sheets };
}

const sound: readonly Line[] = linesOf(soundReport);

const soundSheets = new Map<string, SheetBlock>();

/** Most tests speak of one form; the other sheets need not be built again. */
function sheetOf(form: Form, table: string, lines: ReadonlyMap<string, Line>, { rest }: Options): SheetBlock {
  if (rest === 'blank' || table.includes(`${form.id.slice(2)}:`)) return formSheet(form, lines);
  const built = soundSheets.get(form.id) ?? formSheet(form, lines);
  soundSheets.set(form.id, built);
  return built;
}

function tasksOf({ tasks = '', rest }: Options): string {
  if (rest === 'blank') return tasks;
  const sections = new Set(columnsOf(tasks).map(([section]) => section));
  const kept = soundTasks.split('\n').filter((line) => !sections.has(columnsOf(line)[0]?.[0]));
  return [...kept, ...tasks.split('\n').filter((line) => (columnsOf(line)[0]?.length ?? 0) > 1)].join('\n');
}
