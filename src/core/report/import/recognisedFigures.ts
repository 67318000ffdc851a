import type { Edition, RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { RecognisedRow, Recognition } from '../../recognition';
import { evaluateFigures, ruleSetFor } from '../../rules';
import type { Entry } from '../../rules';
import type { Cell } from '../../base/CellContent';
import { decimalsOf } from '../../base/rounding';
import { EntryReader } from '../content/EntryReader';

/**
 * The figures of recognised rows as they are read by their rows' types; what cannot be read for sure is left out. A
 * formula in a computed row counts as the form's own: files do not tell its result, its parts do. Rows in `otherReadings` are
 * converted to the unit of the form, or a total is what the sheet's formula gives.
 */
export function recognisedFigures(
  edition: Edition,
  rows: readonly RecognisedRow[],
  period: Period | null,
  otherReadings: ReadonlySet<RowKey> = new Set(),
): ReadonlyMap<RowKey, number> {
  // Of what period the sheets are decides nothing here but which numbers look like dates.
  const reader = new EntryReader(edition, period ?? { year: anyYear, kind: 'N' });
  const entries = new Map<RowKey, Entry>();
  for (const found of rows) {
    const { row: key, note } = found;
    const isOther = otherReadings.has(key);
    const figure = isOther ? sumOfSheet(found) : found.figure;
    const row = edition.row.get(key);
    if (!row) continue;
    const isOwnFormula = row.formula !== undefined && figure.content.kind === 'formula';
    const scanned = { figureAt: '', noteAt: '', figure, note, isOwnFormula, carriedOver: undefined };
    const entry = reader.entryOf(row, scanned);
    entries.set(key, isOther ? converted(entry, found.otherUnit?.factor ?? 1) : entry);
  }
  const { value } = evaluateFigures(ruleSetFor(edition, 'N'), entries, new Map());
  const figures = rows.map(({ row }): [RowKey, number] => [row, value(row)]);
  return new Map(figures.filter(([, figure]) => !Number.isNaN(figure)));
}

const anyYear = 2022;

/** The number that the formula of the sheet gives, where its total is another than the form's. */
function sumOfSheet({ figure, otherSum }: RecognisedRow): Cell {
  const sum = otherSum?.sum ?? null;
  return sum === null ? figure : { ...figure, content: { kind: 'number', value: sum } };
}

/** The entry in the unit of the form; what has no value has none in any unit. */
function converted(entry: Entry, factor: number): Entry {
  if (entry.kind !== 'stated') return entry;
  const { reading } = entry;
  if (reading.verdict !== 'clean' && reading.verdict !== 'convert') return entry;
  const value = Number((reading.value * factor).toPrecision(15));
  return { ...entry, typed: value, reading: { verdict: 'clean', value, decimals: decimalsOf(value) } };
}

/** The rows of which there is no doubt: they are taken unless somebody says otherwise. */
export function certainRows({ rows }: Recognition): readonly RecognisedRow[] {
  return [...rows.values()].filter(({ certainty }) => certainty === 'certain');
}
