import { codeOf, formOf } from '../../../catalogue';
import type { RuleCase } from '../../../catalogue';
import { comparisonOperands } from '../../../expression';
import type { FindingFormatter } from '../../sentences/FindingFormatter';
import { brokenComparison, rowOf } from './brokenComparison';
import { distinctClauses } from './clauses';
import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** The same figure stands in several rows. */
export const equal: RuleKind = {
  ...plainKind,
  statement: ({ broken, said }) => (broken.all.length > 1 ? sideBySide(broken, said) : brokenComparison(broken, said)),
  demands: distinctClauses,
  correction: (remedies) => remedies.equal,
};

/** All rows with their figures; a figure of a share stands with its whole. */
function sideBySide(broken: RuleCase, said: FindingFormatter): string {
  const { findings, places } = said.phrases.m;
  const references = broken.all.flatMap(comparisonOperands);
  const keys = [...new Set(references.map((reference) => rowOf(reference, said.phrases.home)))];
  const figures = keys.flatMap((key) => {
    const own = { kind: 'reference', form: formOf(key), code: codeOf(key), part: 'value' } as const;
    const value = said.result(own);
    const denominator = said.result({ ...own, part: 'denominator' });
    if (value === undefined) return [];
    const text = places.number(value);
    const figure = denominator === undefined ? text : findings.outOf(text, places.number(denominator));
    return [findings.states(keys.indexOf(key) === 0 ? said.phrases.namedRow(key) : said.phrases.row(key), figure)];
  });
  return findings.sideBySide(figures);
}
