import type { Checked } from './check';
import type { Listed } from './PanePage';

/** Findings in one order, because the pane sorts by form and severity and the command line by cell. */
export function inOrder(findings: readonly Listed[]): readonly string[] {
  return findings.map(({ rule, severity, cell, sentence }) => `${cell ?? ''} ${rule} ${severity} ${sentence}`).sort();
}

/** The findings of the command line in the form in which the pane lists them. */
export function asListed({ findings }: Checked): readonly Listed[] {
  return findings.map(({ rule, severity, cell, message }) => ({ rule, severity, cell, sentence: message }));
}
