import type { Edition, Row } from './Edition';

/**
 * Whether a row tells what happened within the period, so that its figures can be subtracted between periods of the same
 * length only (docs/relations.md, Which periods are subtracted). A computed row does where one of its parts does. False
 * for a heading.
 */
export function countsWithinPeriod({ tag, formula }: Row, edition: Edition): boolean {
  if (tag !== undefined && edition.withinPeriod.tags.includes(tag)) return true;
  return (formula?.operands ?? []).some((key) => {
    const part = edition.row.get(key);
    return part !== undefined && countsWithinPeriod(part, edition);
  });
}
