import type { InsertChoice } from '../../../core/presentation/viewmodels/insertOffer';
import type { Signer } from '../../../core/report/assessment/signoffOf';

/** What a person has begun to enter and not applied yet. It outlives pages and filters, until the pane is closed. */
export interface Drafts {
  /** Unit, period and forms of a report to be inserted. */
  readonly insert: InsertChoice;
  /** Who is about to sign off. */
  readonly signer: Signer;
  /** Explanations that are being written, by the report and the id of the finding. */
  readonly explanations: Readonly<Record<string, ExplanationDraft>>;
  /** Ids of findings whose Ghi chú are left out of those to be confirmed; absent while they are not shown. */
  readonly leftNotes: readonly string[];
}

export interface ExplanationDraft {
  readonly text: string;
  readonly isInternal: boolean;
}
