import type { LocatedFinding } from '../session/CheckResult';

/** Something to mend, or to explain and not yet explained. */
export function isOpen({ severity, explained }: LocatedFinding): boolean {
  return severity === 'fix' || (severity === 'explain' && !explained);
}

/** Text of which the number is certain: all of them can be converted in one go. */
export function isCertainReading(finding: LocatedFinding): boolean {
  const { detail } = finding;
  if (finding.kind !== 'reading' || !isOpen(finding)) return false;
  return detail.type === 'reading' ? detail.reading.verdict === 'convert' : detail.type === 'task';
}

/** How many open findings are cells to convert, cells to fill, and points to look at: broken rules and damaged forms. */
export function countKinds(findings: readonly LocatedFinding[]): {
  toConvert: number;
  toLookAt: number;
  blank: number;
} {
  const open = findings.filter(isOpen);
  const toConvert = open.filter(({ kind }) => kind === 'reading').length;
  const blank = open.filter(({ kind }) => kind === 'blank').length;
  return { toConvert, blank, toLookAt: open.length - toConvert - blank };
}
