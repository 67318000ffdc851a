import type { LocatedFinding } from './Assessment';

/** Whether a finding must still be corrected or explained. */
export function isOpen({ severity, explained }: LocatedFinding): boolean {
  return severity === 'fix' || (severity === 'explain' && !explained);
}

/** Whether a finding is text with a certain number; all of these can be converted at once. */
export function isCertainReading(finding: LocatedFinding): boolean {
  const { detail } = finding;
  if (finding.kind !== 'reading' || !isOpen(finding)) return false;
  if (detail.type !== 'reading') return detail.type === 'task';
  return detail.reading.verdict === 'convert' && detail.reading.doubt === undefined;
}

export interface KindCounts {
  /** Cells whose text must become a number. */
  readonly toConvert: number;
  /** Cells not filled in. */
  readonly blank: number;
  /** Earlier figures that nobody has confirmed. */
  readonly starting: number;
  /** Broken rules and damaged forms. */
  readonly toCorrect: number;
  readonly toExplain: number;
}

/** The open findings by kind, so that thirty numbers typed as text do not look like thirty faults. */
export function countKinds(findings: readonly LocatedFinding[]): KindCounts {
  const open = findings.filter(isOpen);
  const points = open.filter(({ kind }) => kind === 'rule' || kind === 'structure');
  const blank = open.filter(({ kind }) => kind === 'blank');
  const starting = blank.filter(({ detail }) => detail.type === 'starting').length;
  const toExplain = points.filter(({ severity }) => severity === 'explain').length;
  return {
    toConvert: open.filter(({ kind }) => kind === 'reading').length,
    blank: blank.length - starting,
    starting,
    toCorrect: points.length - toExplain,
    toExplain,
  };
}

/** Findings that are explained, and those that have a Ghi chú which nobody has confirmed to explain them. */
export function countExplained(findings: readonly LocatedFinding[]): {
  readonly explained: number;
  readonly noted: number;
} {
  const settled = findings.filter(({ severity, explained }) => severity === 'explain' && explained);
  const explained = settled.filter(({ isConfirmed }) => isConfirmed).length;
  return { explained, noted: settled.length - explained };
}
