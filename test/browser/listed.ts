import type { Checked } from './check';
import type { Listed } from './PanePage';

/** Findings in one order, whoever listed them: the pane goes by form and severity, the command line by cell. */
export function inOrder(findings: readonly Listed[]): readonly string[] {
  return findings.map(({ rule, severity, cell, sentence }) => `${cell ?? ''} ${rule} ${severity} ${sentence}`).sort();
}

/** What the command line found, as the pane lists it. */
export function asListed({ findings }: Checked): readonly Listed[] {
  return findings.map(({ rule, severity, cell, message }) => ({ rule, severity, cell, sentence: message }));
}
