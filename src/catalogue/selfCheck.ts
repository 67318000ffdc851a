import type { Problem, Row, Rule } from './Edition';

/** Computed rows that are parts of themselves, one problem a row. */
export function circles(rows: readonly Row[]): readonly Problem[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const leadsTo = (from: Row, target: string, seen: Set<string>): boolean =>
    (from.formula?.operands ?? []).some((key) => {
      if (key === target) return true;
      const next = byKey.get(key);
      if (!next || seen.has(key)) return false;
      return leadsTo(next, target, seen.add(key));
    });
  return rows
    .filter((row) => leadsTo(row, row.key, new Set()))
    .map((row) => ({ where: row.key, message: 'the formula leads back to the row itself' }));
}

const placeholders = ['right', 'gap', 'expected'];

/** Words for the check column with a placeholder that nobody fills. */
export function wrongMarks(rules: readonly Rule[]): readonly Problem[] {
  return rules.flatMap((rule) =>
    rule.cases
      .flatMap((c) => [...(c.mark ?? '').matchAll(/\{([^}]*)\}/g)].map((m) => m[1] ?? ''))
      .filter((name) => !placeholders.includes(name))
      .map((name) => ({ where: rule.id, message: `the mark has an unknown placeholder {${name}}` })),
  );
}
