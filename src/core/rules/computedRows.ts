import type { Edition, Row } from '../catalogue';

/** The rows filled by formula, each one behind the computed rows that it needs. */
export function computedRows(edition: Edition): readonly Row[] {
  const ordered = new Set<Row>();
  for (const first of edition.rows) {
    const waiting = [first];
    for (let row = waiting.at(-1); row; row = waiting.at(-1)) {
      const operands = (row.formula?.operands ?? []).map((key) => edition.row.get(key));
      const needed = operands.find((operand) => operand?.formula && !ordered.has(operand));
      if (needed) {
        waiting.push(needed);
        continue;
      }
      if (row.formula) ordered.add(row);
      waiting.pop();
    }
  }
  return [...ordered];
}
