import type { Detail, Finding } from '../../../rules';
import type { LocatedFinding } from '../../../report/assessment/Assessment';
import type { QuickFixView } from '../../quickFixes/QuickFix';
import type { QuickFixFactory } from '../../quickFixes/QuickFixFactory';
import type { RowNamer } from '../../sentences/RowNamer';

export type DetailType = Detail['type'];
export type DetailOf<T extends DetailType> = Extract<Detail, { readonly type: T }>;

/** How the findings of one type of detail are put into words and what can be done about them. */
export interface FindingKind<T extends DetailType> {
  /** Whole sentences: what was found, why it matters, and what to do. Printed ones name no files. */
  readonly sentence: (
    finding: Finding & { readonly detail: DetailOf<T> },
    namer: RowNamer,
    isPrinted: boolean,
  ) => string;
  /** What can be done at a click; nothing where only an official can know the figure. */
  readonly fixes: (
    finding: LocatedFinding & { readonly detail: DetailOf<T> },
    factory: QuickFixFactory,
  ) => readonly QuickFixView[];
}
