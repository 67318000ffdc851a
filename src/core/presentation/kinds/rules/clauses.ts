import { keyOf } from '../../../catalogue';
import type { Rule, RuleCase } from '../../../catalogue';
import type { Comparison, Reference } from '../../../expression';
import { givenRow } from '../../sentences/RowNamer';
import type { RowNamer } from '../../sentences/RowNamer';

/** What all cases of a rule demand, each clause once: "nếu dòng 6 bằng 0 thì dòng 6.1 không lớn hơn 0". */
export function distinctClauses(rule: Rule, namer: RowNamer): readonly string[] {
  return [...new Set(rule.cases.flatMap((one) => caseClauses(one, namer)))];
}

/** What one case demands: "dòng 6.2 chỉ ghi một trong các mã …", "nếu dòng 6 bằng 0 thì dòng 6.1 không lớn hơn 0". */
export function caseClauses({ when, all }: RuleCase, namer: RowNamer): readonly string[] {
  const clauses = all
    .filter((comparison) => !isImplied(comparison, all))
    .map((comparison) => codeClause(comparison, namer) ?? namer.clause(comparison));
  if (when.length === 0) return clauses;
  const { rules, places } = namer.m;
  const conditions = places.and(when.map((condition) => namer.clause(condition)));
  return [rules.ifThen(conditions, places.and(clauses))];
}

/** A demand that a row is filled goes without saying where something else is demanded of the row. */
function isImplied({ left }: Comparison, all: readonly Comparison[]): boolean {
  const given = givenRow(left);
  return all.some((other) => given && other.left.kind === 'reference' && isSameRow(other.left, given));
}

function isSameRow(one: Reference, other: Reference): boolean {
  return one.part === other.part && one.code === other.code && one.form === other.form;
}

function codeClause({ left, operator }: Comparison, namer: RowNamer): string | undefined {
  if (operator !== 'in' || left.kind !== 'reference') return undefined;
  const row = namer.edition.row.get(keyOf(left.form ?? namer.home, left.code));
  return row && namer.m.rules.code(namer.row(row.key), namer.codes(row));
}
