import { codeOf, formOf } from '../../../catalogue';
import type { RuleCase } from '../../../catalogue';
import { comparisonOperands } from '../../../expression';
import type { FindingFormatter } from '../../sentences/FindingFormatter';
import { brokenComparison, rowKeyOf } from './brokenComparison';
import { distinctClauses } from './clauses';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** The same figure stands in several rows. */
export const equal: RuleKind = {
  ...plainKind,
  statement: ({ broken, formatter }) =>
    broken.all.length > 1 ? rowsWithFigures(broken, formatter) : brokenComparison(broken, formatter),
  demands: distinctClauses,
  correction: (remedies) => remedies.equal,
};

/** All rows with their figures; a fraction is shown with its denominator. */
function rowsWithFigures(broken: RuleCase, formatter: FindingFormatter): string {
  const { findings, places } = formatter.namer.m;
  const references = broken.all.flatMap(comparisonOperands);
  const keys = [...new Set(references.map((reference) => rowKeyOf(reference, formatter.namer.home)))];
  const figures = keys.flatMap((key) => {
    const own = { kind: 'reference', form: formOf(key), code: codeOf(key), part: 'value' } as const;
    const value = formatter.result(own);
    const denominator = formatter.result({ ...own, part: 'denominator' });
    if (value === undefined) return [];
    const text = places.number(value);
    const figure = denominator === undefined ? text : findings.outOf(text, places.number(denominator));
    return [
      findings.states(keys.indexOf(key) === 0 ? formatter.namer.namedRow(key) : formatter.namer.row(key), figure),
    ];
  });
  return findings.sideBySide(figures);
}
