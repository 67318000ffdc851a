import { editions } from '../../../src/core/catalogue';
import type { Edition, Row } from '../../../src/core/catalogue';
import type { PeriodKind } from '../../../src/core/base/PeriodKind';
import { EntryReader } from '../../../src/core/report/content/EntryReader';
import { evaluateRules, ruleSetFor } from '../../../src/core/rules';
import type { Entry, RuleResults } from '../../../src/core/rules';
import { soundReport } from '../../support/soundReport';
import sample from '../../../src/cli/samples/ben-tre-2022.json';

const [first] = editions();
if (!first) throw new Error('no edition is shipped');
export const edition: Edition = first;

const reader = new EntryReader(edition, { year: 2022, kind: 'N' });

/** The content of a row, as typed text or number; `=` is the form's own formula. */
export function entryOf(row: Row, typed: string | number | undefined): Entry {
  if (typed === '=') return { kind: 'formula', note: '' };
  const content = typeof typed === 'number' ? ({ kind: 'number', value: typed } as const) : textOf(typed);
  const figure = { content, numberFormat: 'General' };
  return reader.entryOf(row, {
    figure,
    note: '',
    isOwnFormula: false,
    carriedOver: undefined,
  });
}

function textOf(typed: string | undefined): { kind: 'empty' } | { kind: 'text'; text: string } {
  return typed === undefined ? { kind: 'empty' } : { kind: 'text', text: typed };
}

/** The report of 2022 as it was filed, with all its errors. */
export const asFiled: ReadonlyMap<string, string | number> = new Map(Object.entries(sample.values));

/** A report without findings; figures are numbers. */
export const sound: ReadonlyMap<string, string | number> = new Map(
  [...soundReport.matchAll(/\|\s*(\d:[\d.]+)\s*\|\s*([^|\s]*)\s*\|/g)].map(([, key = '', figure = '']) => [
    `BM${key}`,
    figure === '=' || Number.isNaN(Number(figure)) ? figure : Number(figure),
  ]),
);

/** The same report with some figures that violate rules, so that every rule has figures to evaluate. */
export const faulty: ReadonlyMap<string, string | number> = new Map([
  ...sound,
  ...(['BM1:2.2', 'BM2:3.4', 'BM3:1.1', 'BM3:3.1.2', 'BM6:1.2', 'BM7:6.4.3'] as const).map(
    (key) => [key, 9_999_999] as const,
  ),
  ...(['BM2:1', 'BM4:1.5', 'BM6:2.4'] as const).map((key) => [key, 7] as const),
  ...(['BM3:1.4.2', 'BM4:2.1'] as const).map((key) => [key, 0] as const),
]);

/** The content of every row of such a report. */
export function entriesOf(figures: ReadonlyMap<string, string | number>): ReadonlyMap<string, Entry> {
  return new Map(edition.rows.map((row) => [row.key, entryOf(row, figures.get(row.key))]));
}

export function evaluated(figures: ReadonlyMap<string, string | number>, period: PeriodKind = 'N'): RuleResults {
  return evaluateRules(ruleSetFor(edition, period), entriesOf(figures), new Map());
}
