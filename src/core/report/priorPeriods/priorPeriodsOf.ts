import type { RowKey } from '../../catalogue';
import { comparePeriods, parsePeriod } from '../../period';
import type { Period } from '../../period';
import type { PriorRecord, ReportRecord } from '../../signoff/record';
import type { PriorSource } from '../../rules';
import type { Report } from '../content/readReport';
import type { PriorPeriod } from './PriorPeriod';
import { figuresOf } from './figuresOf';
import { isSameUnit } from '../sheets/isSameUnit';

/** Figures of one period from one place. */
export interface PriorFigures {
  readonly period: Period;
  readonly source: PriorSource;
  readonly figure: (key: RowKey) => number;
}

/**
 * What is at hand of earlier reports, the nearest first and one a period. Each figure comes from the first place that
 * knows it: sheets of the same workbook, which go out with it, before figures that are `given` now, and these before what
 * the record took along.
 */
export function priorPeriodsOf(
  reading: Report,
  readings: readonly Report[],
  given: readonly PriorFigures[],
  record: Pick<ReportRecord, 'earlier'>,
): readonly PriorPeriod[] {
  const byPeriod = new Map<string, PriorFigures[]>();
  const all = [
    ...readings.filter((other) => isOfUnit(other, reading.set.unit)).map((other) => ofSheets(other, reading)),
    ...given,
    ...(record.earlier ?? []).flatMap((taken) => ofRecord(taken) ?? []),
  ];
  for (const one of all) {
    if (comparePeriods(one.period, reading.set.period) >= 0) continue;
    byPeriod.set(one.source.period, [...(byPeriod.get(one.source.period) ?? []), one]);
  }
  const keys = reading.set.edition.rows.map(({ key }) => key);
  return [...byPeriod.values()]
    .flatMap((places) => merged(places, keys))
    .sort((a, b) => comparePeriods(b.period, a.period));
}

function merged(places: readonly PriorFigures[], keys: readonly RowKey[]): readonly PriorPeriod[] {
  const [first] = places;
  if (!first) return [];
  const placeOf = (key: RowKey): PriorFigures => places.find(({ figure }) => !Number.isNaN(figure(key))) ?? first;
  const used = new Set(keys.map(placeOf).filter(({ figure }) => keys.some((key) => !Number.isNaN(figure(key)))));
  const sources = places.filter((place) => used.has(place)).map(({ source }) => source);
  return [
    {
      ...{ period: first.period, code: first.source.period },
      sources: sources.length > 0 ? sources : [first.source],
      figure: (key) => placeOf(key).figure(key),
      sourceOf: (key) => placeOf(key).source,
    },
  ];
}

function isOfUnit({ set }: Report, unit: string): boolean {
  return isSameUnit(set.unit, unit);
}

function ofSheets(other: Report, { set }: Report): PriorFigures {
  const { period, periodCode } = other.set;
  return { period, source: { period: periodCode, file: null }, figure: figuresOf(other, set.edition) };
}

function ofRecord({ period: code, file, figures }: PriorRecord): PriorFigures | undefined {
  const parsed = parsePeriod(code);
  if (!parsed.ok) return undefined;
  const known = new Map(Object.entries(figures));
  return { period: parsed.period, source: { period: code, file }, figure: (key) => known.get(key) ?? NaN };
}
