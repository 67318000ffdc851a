import type { Rule, Severity } from '../../../catalogue';
import type { Comparison } from '../../../expression';
import type { RowNamer } from '../../sentences/RowNamer';
import { brokenComparison } from './brokenComparison';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A figure lies between two bounds. */
export const range: RuleKind = {
  ...plainKind,
  statement: ({ broken, formatter }) => brokenComparison(broken, formatter),
  demands,
  correction: (remedies) => remedies.figure,
};

interface Bound {
  readonly operator: '<=' | '>=';
  readonly limit: number;
  readonly severity: Severity;
}

/** "dòng 4.2 nằm trong khoảng từ 0 đến 100", "dòng 1.5.4 không lớn hơn 100; số âm thì phải giải trình". */
function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const { rules } = namer.m;
  const row = namer.row(rule.row);
  const limitOf = ({ limit }: Bound): string => namer.figure(namer.edition.row.get(rule.row), limit);
  const bounds = distinctBounds(rule);
  const firm = bounds.filter(({ severity }) => severity === 'fix');
  const mild = bounds.filter(({ severity }) => severity !== 'fix');
  const low = firm.find(({ operator }) => operator === '>=');
  const high = firm.find(({ operator }) => operator === '<=');
  const clauses: string[] = [];
  if (low && high) clauses.push(rules.between(row, limitOf(low), limitOf(high)));
  else if (high) clauses.push(rules.atMost(row, limitOf(high)));
  else if (low) clauses.push(low.limit === 0 ? rules.notNegative(row) : rules.atLeast(row, limitOf(low)));
  for (const bound of mild) {
    const isNegative = bound.operator === '>=' && bound.limit === 0;
    const below = isNegative ? rules.negative : rules.below(limitOf(bound));
    clauses.push(rules.otherwise(bound.operator === '<=' ? rules.above(limitOf(bound)) : below, bound.severity));
  }
  return clauses;
}

function distinctBounds(rule: Rule): readonly Bound[] {
  const all = rule.cases.flatMap((one) => one.all.flatMap((comparison) => boundOf(comparison, one.severity)));
  return [...new Map(all.map((bound) => [`${bound.operator}${String(bound.limit)}`, bound])).values()];
}

function boundOf({ operator, right: [limit] }: Comparison, severity: Severity): readonly Bound[] {
  if (limit?.kind !== 'number' || (operator !== '<=' && operator !== '>=')) return [];
  return [{ operator, limit: limit.value, severity }];
}
