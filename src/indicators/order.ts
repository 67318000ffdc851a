import type { Edition, Row } from '../catalogue';

/** The rows filled by formula, each one behind the computed rows that it needs. */
export function computedRows(edition: Edition): readonly Row[] {
  const ordered: Row[] = [];
  const place = (row: Row): void => {
    if (!row.formula || ordered.includes(row)) return;
    for (const key of row.formula.operands) {
      const operand = edition.row.get(key);
      if (operand) place(operand);
    }
    ordered.push(row);
  };
  edition.rows.forEach(place);
  return ordered;
}

/** The typed rows on which a row's value rests: itself, or what its formula adds up, down to the last. */
export function leaves(edition: Edition, row: Row): readonly Row[] {
  if (!row.formula) return [row];
  return row.formula.operands.flatMap((key) => {
    const operand = edition.row.get(key);
    return operand ? leaves(edition, operand) : [];
  });
}
