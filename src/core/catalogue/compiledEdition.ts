import type { Edition } from './Edition';

/** A checked and linked edition as plain JSON, without the two lists that its forms give at no cost. */
export type CompiledEdition = Omit<Edition, 'rows' | 'row'>;

/** The part of an edition that a build writes down. `JSON.stringify` keeps all of it. */
export function compileEdition({ rows: _rows, row: _row, ...compiled }: Edition): CompiledEdition {
  return compiled;
}

/** The edition that was compiled. Nothing is checked: `load` did that while the bundle was built. */
export function restoreEdition(compiled: CompiledEdition): Edition {
  const rows = compiled.forms.flatMap((form) => form.rows);
  return { ...compiled, rows, row: new Map(rows.map((row) => [row.key, row])) };
}
