import { outcome, report } from '../../support/scenario';
import type { Finding, Outcome } from '../../support/scenario';
import type { Exercise } from './cases/Exercise';

const outcomes = ['satisfied', 'violated', 'undecided'] as const satisfies readonly Outcome[];

/** One test for each rule and outcome: what the rule says of each scene, and the complete findings. Fails on an empty list. */
export function exercise(exercises: readonly Exercise[]): void {
  requireSome(exercises);
  for (const one of exercises)
    describe(`${one.rule}: ${one.relation}`, () => {
      test.each(outcomes)('the rule is %s in its reports', (outcome) => expectScenes([one], outcome));
    });
}

/**
 * The same for a rule that many rows have: one test for each outcome goes through all rows. A failure shows the rows,
 * tables and findings that differ.
 */
export function exerciseRows(property: string, exercises: readonly Exercise[]): void {
  requireSome(exercises);
  describe(property, () => {
    test.each(outcomes)('every row has reports in which the rule is %s', (outcome) => expectScenes(exercises, outcome));
  });
}

function requireSome(exercises: readonly Exercise[]): void {
  if (exercises.length === 0) throw new Error('an empty list tests nothing');
}

function expectScenes(exercises: readonly Exercise[], wanted: Outcome): void {
  const scenes = exercises.flatMap((one) => one[wanted].map((scene) => ({ rule: one.rule, ...scene })));
  expect(new Set(scenes.map(({ rule }) => rule)).size).toBe(exercises.length);
  const results = scenes.map(({ rule, table, options }) => ({
    ...{ rule, table, options },
    outcome: outcome(idOf(rule), table, options),
    findings: sorted(report(table, options)),
  }));
  const expected = scenes.map((scene) => ({ ...scene, outcome: wanted, findings: sorted(scene.findings) }));
  expect(results).toEqual(expected);
}

/** `4:1.5-total` → `BM4.1.5-total` */
export function idOf(rule: string): string {
  return `BM${rule.replace(':', '.')}`;
}

/** Several rules of one row may speak in any order. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const text = ({ rule, row }: Finding): string => `${rule} ${row ?? ''}`;
  return [...findings].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}
