import { outcome, report } from '../../support/scenario';
import type { Finding, Outcome } from '../../support/scenario';
import type { Exercise } from './cases/Exercise';

/** One test for each scene of each rule: what the rule says, and the complete findings. Fails on an empty list. */
export function exercise(exercises: readonly Exercise[]): void {
  if (exercises.length === 0) throw new Error('an empty list tests nothing');
  for (const { rule, relation, satisfied, violated, undecided } of exercises) {
    describe(`${rule}: ${relation}`, () => {
      const all = { satisfied, violated, undecided };
      test.each(Object.keys(all) as Outcome[])('%s', (wanted) => {
        expect(all[wanted].length).toBeGreaterThan(0);
        for (const { table, options, findings } of all[wanted]) {
          const said = {
            table,
            options,
            outcome: outcome(idOf(rule), table, options),
            findings: sorted(report(table, options)),
          };
          expect(said).toEqual({ table, options, outcome: wanted, findings: sorted(findings) });
        }
      });
    });
  }
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
