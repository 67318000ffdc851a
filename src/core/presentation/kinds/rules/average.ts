import type { Rule } from '../../../catalogue';
import type { RowNamer } from '../../sentences/RowNamer';
import { brokenComparison } from './brokenComparison';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** An average lies between the smallest and the largest of its rows. */
export const average: RuleKind = {
  ...plainKind,
  statement: ({ broken, formatter }) => brokenComparison(broken, formatter),
  demands,
  correction: (remedies) => remedies.figure,
};

function demands(rule: Rule, namer: RowNamer): readonly string[] {
  const { rules } = namer.m;
  const parts = namer.rows(rule.rows.filter((key) => key !== rule.row));
  const isStrict = rule.cases.some((one) => one.all.some(({ operator }) => operator === '<'));
  return [rules.average(namer.row(rule.row), parts), ...(isStrict ? [rules.averageAtEnd] : [])];
}
