import { rowTypes } from '../catalogue';
import type { Edition, Row } from '../catalogue';
import type { ReadingContext } from '../reading';

/**
 * What the reader of a cell needs to know about its row; undefined for a row without a figure. `dates` are the first and the last date
 * serial of the report's two years.
 */
export function readingContext(
  edition: Edition,
  row: Row,
  dates: { readonly from: number; readonly to: number },
): ReadingContext | undefined {
  const { reader } = rowTypes[row.type];
  if (reader === null) return undefined;
  const unitWords =
    row.unit === undefined || row.type === 'code' ? edition.unitWords : [row.unit, ...edition.unitWords];
  const codes = row.codes.map(({ value, label, words }) => ({ value, words: [label, ...words] }));
  return { type: reader, unitWords, codes, dates };
}
