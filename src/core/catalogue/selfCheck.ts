import type { Problem, Row, Rule } from './Edition';

/** Returns a problem for each computed row whose formula leads back to the row. */
export function circles(rows: readonly Row[]): readonly Problem[] {
  const open = unresolved(rows);
  return [...open.values()]
    .filter((row) => leadsTo(row.key, open))
    .map((row) => ({ where: row.key, message: 'the formula leads back to the row itself' }));
}

/** Returns the computed rows that are left after removing, repeatedly, those whose operands are all resolved. */
function unresolved(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const open = new Map(rows.filter((row) => row.formula).map((row) => [row.key, row]));
  const over = new Map<string, Row[]>();
  for (const row of open.values()) {
    for (const key of row.formula?.operands ?? []) over.set(key, [...(over.get(key) ?? []), row]);
  }
  const isResolved = (row: Row): boolean => row.formula?.operands.every((key) => !open.has(key)) ?? true;
  const next = [...open.values()].filter(isResolved);
  for (let row = next.pop(); row; row = next.pop()) {
    if (!open.delete(row.key)) continue;
    for (const user of over.get(row.key) ?? []) if (isResolved(user)) next.push(user);
  }
  return open;
}

function leadsTo(key: string, rows: ReadonlyMap<string, Row>): boolean {
  const next = [...(rows.get(key)?.formula?.operands ?? [])];
  const seen = new Set<string>();
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === key) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    next.push(...(rows.get(at)?.formula?.operands ?? []));
  }
  return false;
}

const placeholders = ['right', 'gap', 'expected'];

/** Returns a problem for each unknown placeholder in the words for the check column. */
export function wrongMarks(rules: readonly Rule[]): readonly Problem[] {
  return rules.flatMap((rule) =>
    rule.cases
      .flatMap((c) => [...(c.label ?? '').matchAll(/\{([^}]*)\}/g)].map((m) => m[1] ?? ''))
      .filter((name) => !placeholders.includes(name))
      .map((name) => ({ where: rule.id, message: `the mark has an unknown placeholder {${name}}` })),
  );
}
