import type { Edition, Row } from '../../src/core/catalogue';

/** The typed rows on which a row's value depends: itself, or recursively the terms of its formula. */
export function leaves(edition: Edition, row: Row): readonly Row[] {
  if (!row.formula) return [row];
  return row.formula.operands.flatMap((key) => {
    const operand = edition.row.get(key);
    return operand ? leaves(edition, operand) : [];
  });
}
