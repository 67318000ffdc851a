import type { Counts, LocatedFinding, Verdict } from './Assessment';

/** The verdict: `ready` if nothing is left to be corrected or explained. */
export function verdict({ fix, explain }: Counts): Verdict {
  if (fix > 0) return 'fix';
  return explain > 0 ? 'explain' : 'ready';
}

export function count(findings: readonly LocatedFinding[]): Counts {
  const of = (severity: string, explained: boolean): number =>
    findings.filter((f) => f.severity === severity && f.explained === explained).length;
  return {
    fix: of('fix', false),
    explain: of('explain', false),
    notice: of('notice', false),
    explained: of('explain', true),
  };
}
