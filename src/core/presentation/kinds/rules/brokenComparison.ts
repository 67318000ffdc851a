import { keyOf } from '../../../catalogue';
import type { RuleCase } from '../../../catalogue';
import type { Comparison, Reference } from '../../../expression';
import type { FindingFormatter } from '../../sentences/FindingFormatter';
import { givenRow } from '../../sentences/RowNamer';

/** The statement about the first comparison of a case that is broken, with the condition under which it is demanded. */
export function brokenComparison(broken: RuleCase, said: FindingFormatter): string {
  const { m } = said.phrases;
  const [first] = broken.all;
  const by = broken.all.find((comparison) => said.isBroken(comparison)) ?? first;
  if (!by) return '';
  const text = brokenText(by, said);
  const conditions = broken.when
    .filter(({ left }) => left.kind === 'reference' && !givenRow(left))
    .map((one) => said.phrases.clause(one));
  return conditions.length === 0 ? text : m.findings.while(text, m.places.and(conditions));
}

function brokenText(by: Comparison, said: FindingFormatter): string {
  const { findings } = said.phrases.m;
  const given = givenRow(by.left);
  const { home } = said.phrases;
  if (given) return said.statement(rowOf(given, home));
  const [limit] = by.right;
  if (by.left.kind === 'call' && by.left.name === 'floor') {
    return by.right
      .map((row) => (row.kind === 'reference' ? findings.notWhole(said.statement(rowOf(row, home))) : ''))
      .join('');
  }
  if (by.left.kind !== 'reference') return said.comparison(by);
  const key = rowOf(by.left, home);
  const row = said.phrases.edition.row.get(key);
  if (by.operator === 'in' && row) return findings.noCode(said.statement(key), said.phrases.codes(row));
  if (by.operator === '>=' && limit?.kind === 'number' && limit.value === 0) {
    return findings.negative(said.statement(key));
  }
  return said.comparison(by);
}

/** The key of the row that a reference names; `home` is the form of a reference without one. */
export function rowOf({ form, code }: Reference, home: string): string {
  return keyOf(form ?? home, code);
}
