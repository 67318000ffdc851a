import { Engine } from 'json-rules-engine';
import type { Almanac, ConditionProperties } from 'json-rules-engine';
import type { Edition } from '../../../src/core/catalogue';
import { compileComparison, evaluate } from '../../../src/core/expression';
import type { Comparison, ComparisonOperator, Expression, Reference } from '../../../src/core/expression';
import type { RuleResults } from '../../../src/core/rules';
import type { PlainRule } from './comparable';
import { writeExpression } from './comparable';

/** Each engine is built once and then counts the violated rules of a report. */
export function ours(rules: readonly PlainRule[], edition: Edition, report: RuleResults): () => number {
  const figures = Float64Array.from(edition.rows, ({ key }) => report.value(key));
  const slotOf = (reference: Reference): number => edition.row.get(keyOf(reference))?.index ?? -1;
  const compiled = rules.map(({ comparison }) => compileComparison(comparison, slotOf));
  return () => compiled.filter((outcome) => outcome(figures) === 'violated').length;
}

/** Operators that are true if the rule is violated; a sum is a fact computed from other facts. */
export function jsonRulesEngine(
  rules: readonly PlainRule[],
  edition: Edition,
  report: RuleResults,
): () => Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const facts = Object.fromEntries(edition.rows.map(({ key }) => [key, report.value(key)]));
  const factOf = (side: Expression, id: string): string => {
    if (side.kind === 'reference') return keyOf(side);
    const references = referencesOf(side);
    engine.addFact(id, async (_, almanac: Almanac) => {
      const values = await Promise.all(references.map((r) => almanac.factValue<number>(keyOf(r))));
      const figures = new Map(references.map((r, index) => [keyOf(r), values[index] ?? NaN]));
      const value = evaluate(side, (r) => figures.get(keyOf(r)) ?? 'missing');
      return value === 'missing' ? NaN : value;
    });
    return id;
  };
  for (const { id, comparison } of rules) {
    const [right] = comparison.right;
    if (!right) continue;
    const condition: ConditionProperties = {
      fact: factOf(comparison.left, `${id} left`),
      operator: broken[comparison.operator],
      value: right.kind === 'number' ? right.value : { fact: factOf(right, `${id} right`) },
    };
    engine.addRule({ conditions: { all: [condition] }, event: { type: id } });
  }
  return async () => (await engine.run(facts)).events.length;
}

const broken: Record<ComparisonOperator, string> = {
  '<=': 'greaterThan',
  '>=': 'lessThan',
  '=': 'notEqual',
  '<>': 'equal',
  '<': 'greaterThanInclusive',
  '>': 'lessThanInclusive',
  '~': '',
  in: '',
};

/** One expression for each rule, parsed once; DHIS2 identifies rows by eleven characters. */
export async function dhis2(rules: readonly PlainRule[], edition: Edition, report: RuleResults): Promise<() => number> {
  // Only its ES module exports the names of its types.
  const { ExpressionDataJs, ExpressionJs, ExpressionMode } = await import('@dhis2/expression-parser');
  const identifier = (key: string): string => `row${String(edition.row.get(key)?.index ?? 0).padStart(8, '0')}`;
  const values = new Map(edition.rows.map(({ key }) => [identifier(key), report.value(key)]));
  const empty = new Map<string, never>();
  const parsed = rules.map(({ comparison }) => {
    const text = inDhis2(comparison, (key) => `#{${identifier(key)}}`);
    const expression = new ExpressionJs(text, ExpressionMode.PREDICTOR_SKIP_TEST);
    const items = new Map(expression.collectDataItems().map((item) => [item, values.get(item.uid0.value)]));
    return { expression, data: new ExpressionDataJs(empty, empty, empty, items, empty) };
  });
  return () => parsed.filter(({ expression, data }) => expression.evaluate(() => null, data) === false).length;
}

function inDhis2({ left, operator, right }: Comparison, row: (key: string) => string): string {
  const sign = { '=': '==', '<>': '!=' }[operator as string] ?? operator;
  return `${writeExpression(left, row)} ${sign} ${right.map((side) => writeExpression(side, row)).join()}`;
}

function keyOf({ form = '', code }: Reference): string {
  return `${form}:${code}`;
}

function referencesOf(expression: Expression): readonly Reference[] {
  const references: Reference[] = [];
  evaluate(expression, (reference) => {
    references.push(reference);
    return 'missing';
  });
  return references;
}
