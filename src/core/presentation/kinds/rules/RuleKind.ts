import type { Row, Rule, RuleCase } from '../../../catalogue';
import type { Finding } from '../../../rules';
import type { Messages } from '../../messages';
import type { QuickFixFactory } from '../../quickFixes/QuickFixFactory';
import type { QuickFixView } from '../../quickFixes/QuickFix';
import type { FindingFormatter } from '../../sentences/FindingFormatter';
import type { RowNamer } from '../../sentences/RowNamer';

/** A rule that a report breaks: the case that is broken, the finding, and its figures ready to be written. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly broken: RuleCase;
  readonly finding: Finding;
  readonly formatter: FindingFormatter;
}

export type Remedies = Messages['findings']['remedies'];

/** How the rules of one kind, that is of one suffix, are put into words and what can be done about a broken one. */
export interface RuleKind {
  /** What is wrong, with the figures, in small letters and without a full stop. */
  readonly statement: (broken: BrokenRule) => string;
  /** The clauses that say what a rule demands, in small letters. */
  readonly demands: (rule: Rule, namer: RowNamer) => readonly string[];
  /** What to do about a finding that must be corrected. */
  readonly correction: (remedies: Remedies, row: Row | undefined, namer: RowNamer) => string;
  /** What to do about a finding that must be explained. */
  readonly explanation: (remedies: Remedies, broken: RuleCase | undefined) => string;
  /** What can be done at a click, besides going to the Ghi chú. */
  readonly fixes: (row: Row, factory: QuickFixFactory) => readonly QuickFixView[];
  /** Whether the pane shows the figure of the row beside what its formula gives and the parts of the formula. */
  readonly showsFormula: boolean;
}

/** What most kinds have in common. */
export const plainKind = {
  explanation: (remedies) => remedies.explain,
  fixes: () => [],
  showsFormula: false,
} as const satisfies Partial<RuleKind>;

/** What the kinds have in common whose rules compare a figure with the row's own formula. */
export const formulaKind = {
  /** The formula is put back where a figure was typed over it. */
  fixes: (row, factory) =>
    row.formula && factory.report.entries.get(row.key)?.kind === 'stated' ? factory.restoreFormula(row) : [],
  showsFormula: true,
} as const satisfies Partial<RuleKind>;
