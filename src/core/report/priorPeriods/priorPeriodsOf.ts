import type { RowKey } from '../../catalogue';
import { comparePeriods, parsePeriod } from '../../period';
import type { Period } from '../../period';
import type { PriorRecord, ReportRecord } from '../../signoff/record';
import type { PriorSource } from '../../rules';
import type { Report } from '../content/readReport';
import type { PriorPeriod } from './PriorPeriod';
import { figuresOf } from './figuresOf';
import { isSameUnit } from '../sheets/isSameUnit';

/** Figures of one period from one source. */
export interface PriorFigures {
  readonly period: Period;
  readonly source: PriorSource;
  readonly figure: (key: RowKey) => number;
}

/**
 * The prior periods of a report, the nearest first, one for each period. Each figure comes from the first source that
 * has it: sheets of the same workbook, then figures that are `given` now, then those in the record.
 */
export function priorPeriodsOf(
  report: Report,
  reports: readonly Report[],
  given: readonly PriorFigures[],
  record: Pick<ReportRecord, 'earlier'>,
): readonly PriorPeriod[] {
  const byPeriod = new Map<string, PriorFigures[]>();
  const all = [
    ...reports.filter((other) => isOfUnit(other, report.sheets.unit)).map((other) => figuresOfSheets(other, report)),
    ...given,
    ...(record.earlier ?? []).flatMap((taken) => figuresOfRecord(taken) ?? []),
  ];
  for (const one of all) {
    if (comparePeriods(one.period, report.sheets.period) >= 0) continue;
    byPeriod.set(one.source.period, [...(byPeriod.get(one.source.period) ?? []), one]);
  }
  const keys = report.sheets.edition.rows.map(({ key }) => key);
  return [...byPeriod.values()]
    .flatMap((places) => mergeFigures(places, keys))
    .sort((a, b) => comparePeriods(b.period, a.period));
}

function mergeFigures(places: readonly PriorFigures[], keys: readonly RowKey[]): readonly PriorPeriod[] {
  const [first] = places;
  if (!first) return [];
  const placeOf = (key: RowKey): PriorFigures => places.find(({ figure }) => !Number.isNaN(figure(key))) ?? first;
  const used = new Set(keys.map(placeOf).filter(({ figure }) => keys.some((key) => !Number.isNaN(figure(key)))));
  const sources = places.filter((place) => used.has(place)).map(({ source }) => source);
  return [
    {
      period: first.period,
      code: first.source.period,
      sources: sources.length > 0 ? sources : [first.source],
      figure: (key) => placeOf(key).figure(key),
      sourceOf: (key) => placeOf(key).source,
    },
  ];
}

function isOfUnit({ sheets }: Report, unit: string): boolean {
  return isSameUnit(sheets.unit, unit);
}

function figuresOfSheets(other: Report, { sheets }: Report): PriorFigures {
  const { period, periodCode } = other.sheets;
  return { period, source: { period: periodCode, file: null }, figure: figuresOf(other, sheets.edition) };
}

function figuresOfRecord({ period: code, file, figures }: PriorRecord): PriorFigures | undefined {
  const parsed = parsePeriod(code);
  if (!parsed.ok) return undefined;
  const known = new Map(Object.entries(figures));
  return { period: parsed.period, source: { period: code, file }, figure: (key) => known.get(key) ?? NaN };
}
