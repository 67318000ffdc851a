import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { CellChange, QuickFixView } from '../quickFixes/QuickFix';
import type { QuickFixFactory } from '../quickFixes/QuickFixFactory';
import { findingKindOf } from './findings';

/** What can be done about a finding at a click; nothing where only an official can know the figure. */
export function quickFixesFor(finding: LocatedFinding, factory: QuickFixFactory): readonly QuickFixView[] {
  return findingKindOf(finding).fixes(finding, factory);
}

/** The changes that write the number or the word that a certain reading means, and nothing else. */
export function certainChanges(finding: LocatedFinding, factory: QuickFixFactory): readonly CellChange[] {
  const primary = quickFixesFor(finding, factory).find(({ isPrimary }) => isPrimary);
  return primary && 'type' in primary.fix && primary.fix.type === 'cells' ? primary.fix.changes : [];
}
