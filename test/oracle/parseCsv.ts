import { cellAddress } from '../../src/core/base/address';

/** Numbers and texts by cell; a formula whose result is empty gives `''`, an empty cell nothing. */
export type CsvCells = ReadonlyMap<string, number | string>;

/** A field in quotes, in which a quote is doubled, or one without; then what separates it from the next. */
const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;

/** Parses the values of a sheet: texts are in quotes and can contain line breaks, numbers are not in quotes. */
export function parseCsv(csv: string): CsvCells {
  const cells = new Map<string, number | string>();
  let [row, column] = [1, 1];
  field.lastIndex = 0;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const [, quoted, plain = '', end] = field.exec(csv) ?? [];
    if (end === undefined) throw new Error(`no field at ${String(at)}: ${csv.slice(at, at + 40)}`);
    if (quoted !== undefined) cells.set(cellAddress(column, row), quoted.replaceAll('""', '"'));
    else if (plain !== '') cells.set(cellAddress(column, row), numberOrText(plain));
    if (end === ',') column += 1;
    else [row, column] = [row + 1, 1];
  }
  return cells;
}

/** An error or a date is not in quotes either; it is returned as written. */
function numberOrText(plain: string): number | string {
  const value = Number(plain);
  return Number.isNaN(value) ? plain : value;
}
