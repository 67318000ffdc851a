import { comparable } from '../../catalogue';
import { comparePeriods, parsePeriod } from '../../period';
import type { EarlierRecord, ReportRecord } from '../../signoff/record';
import type { SetReading } from '../readSet';
import type { EarlierFigures } from './EarlierFigures';
import { figuresOf } from './figuresOf';

/**
 * What is at hand of earlier reports, the nearest first and one a period: sheets of the same workbook, which go out with
 * it, before figures that are `given` now, and these before what the record took along.
 */
export function earlierOf(
  reading: SetReading,
  readings: readonly SetReading[],
  given: readonly EarlierFigures[],
  record: Pick<ReportRecord, 'earlier'>,
): readonly EarlierFigures[] {
  const all = [
    ...readings.filter((other) => isOfUnit(other, reading.set.unit)).map((other) => ofSheets(other, reading)),
    ...given,
    ...(record.earlier ?? []).flatMap((taken) => ofRecord(taken) ?? []),
  ];
  const byPeriod = new Map<string, EarlierFigures>();
  for (const one of all) {
    const isEarlier = comparePeriods(one.period, reading.set.period) < 0;
    if (isEarlier && !byPeriod.has(one.source.period)) byPeriod.set(one.source.period, one);
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(b.period, a.period));
}

export function isOfUnit({ set }: SetReading, unit: string): boolean {
  return comparable(set.unit) === comparable(unit);
}

function ofSheets(other: SetReading, { set }: SetReading): EarlierFigures {
  const { period, periodCode } = other.set;
  return { period, source: { period: periodCode, file: null }, figure: figuresOf(other, set.edition) };
}

function ofRecord({ period: code, file, figures }: EarlierRecord): EarlierFigures | undefined {
  const parsed = parsePeriod(code);
  if (!parsed.ok) return undefined;
  const known = new Map(Object.entries(figures));
  return { period: parsed.period, source: { period: code, file }, figure: (key) => known.get(key) ?? NaN };
}
