import type { Counts, LocatedFinding, Verdict } from './Assessment';

/** Whether a report can be sent: nothing to mend, and nothing to explain that is not. */
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
