import { keyOf } from '../../../catalogue';
import type { RuleCase } from '../../../catalogue';
import type { Comparison, Reference } from '../../../expression';
import type { FindingFormatter } from '../../sentences/FindingFormatter';
import { givenRow } from '../../sentences/RowNamer';

/** Words the first violated comparison of a case, with the condition under which it applies. */
export function brokenComparison(broken: RuleCase, formatter: FindingFormatter): string {
  const { m } = formatter.namer;
  const [first] = broken.all;
  const by = broken.all.find((comparison) => formatter.isBroken(comparison)) ?? first;
  if (!by) return '';
  const text = brokenText(by, formatter);
  const conditions = broken.when
    .filter(({ left }) => left.kind === 'reference' && !givenRow(left))
    .map((one) => formatter.namer.clause(one));
  return conditions.length === 0 ? text : m.findings.while(text, m.places.and(conditions));
}

function brokenText(by: Comparison, formatter: FindingFormatter): string {
  const { findings } = formatter.namer.m;
  const given = givenRow(by.left);
  const { home } = formatter.namer;
  if (given) return formatter.statement(rowKeyOf(given, home));
  const [limit] = by.right;
  if (by.left.kind === 'call' && by.left.name === 'floor') {
    return by.right
      .map((row) => (row.kind === 'reference' ? findings.notWhole(formatter.statement(rowKeyOf(row, home))) : ''))
      .join('');
  }
  if (by.left.kind !== 'reference') return formatter.comparison(by);
  const key = rowKeyOf(by.left, home);
  const row = formatter.namer.edition.row.get(key);
  if (by.operator === 'in' && row) return findings.noCode(formatter.statement(key), formatter.namer.codes(row));
  if (by.operator === '>=' && limit?.kind === 'number' && limit.value === 0) {
    return findings.negative(formatter.statement(key));
  }
  return formatter.comparison(by);
}

/** The key of the row that a reference names; `home` is the form of a reference without one. */
export function rowKeyOf({ form, code }: Reference, home: string): string {
  return keyOf(form ?? home, code);
}
