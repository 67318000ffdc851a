import type { Edition, RowKey } from '../../catalogue';
import type { Period } from '../../period';
import type { RecognisedRow, Recognition } from '../../recognition';
import { evaluateFigures, ruleSetFor } from '../../rules';
import type { Entry } from '../../rules';
import { EntryReader } from '../content/EntryReader';

/**
 * The figures of recognised rows as they are read by their rows' types; what cannot be read for sure is left out. A
 * formula in a computed row counts as the form's own: files do not tell its result, its parts do.
 */
export function recognisedFigures(
  edition: Edition,
  rows: readonly RecognisedRow[],
  period: Period | null,
): ReadonlyMap<RowKey, number> {
  // Of what period the sheets are decides nothing here but which numbers look like dates.
  const reader = new EntryReader(edition, period ?? { year: anyYear, kind: 'N' });
  const entries = new Map<RowKey, Entry>();
  for (const { row: key, figure, note } of rows) {
    const row = edition.row.get(key);
    if (!row) continue;
    const isOwnFormula = row.formula !== undefined && figure.content.kind === 'formula';
    const scanned = { figureAt: '', noteAt: '', figure, note, isOwnFormula, carriedOver: undefined };
    entries.set(key, reader.entryOf(row, scanned));
  }
  const { value } = evaluateFigures(ruleSetFor(edition, 'N'), entries, new Map());
  const figures = rows.map(({ row }): [RowKey, number] => [row, value(row)]);
  return new Map(figures.filter(([, figure]) => !Number.isNaN(figure)));
}

const anyYear = 2022;

/** The rows of which there is no doubt: they are taken unless somebody says otherwise. */
export function certainRows({ rows }: Recognition): readonly RecognisedRow[] {
  return [...rows.values()].filter(({ certainty }) => certainty === 'certain');
}
