import type { Place } from '../../base/address';
import type { RowKey, ThirdQuarter } from '../../catalogue';
import type { CellContent } from '../../base/CellContent';

/** What can be corrected at a click; the pane shows every change before it is made. */
export type QuickFix =
  | { readonly type: 'cells'; readonly changes: readonly CellChange[]; readonly remember?: Answer }
  /** Looks, validations and the check column of a form, and rows that were deleted. */
  | { readonly type: 'restore'; readonly report: string; readonly form: string }
  | { readonly type: 'marks'; readonly marks: readonly Mark[] }
  /** Earlier figures that hold for this period as well. */
  | { readonly type: 'confirm'; readonly rows: readonly RowKey[] }
  /** Whether the unit must report a form that the report was made with. */
  | { readonly type: 'owed'; readonly form: string; readonly isOwed: boolean }
  /** What Quý III holds. */
  | { readonly type: 'thirdQuarter'; readonly holds: ThirdQuarter };

export interface CellChange {
  readonly tab: string;
  readonly cell: string;
  /** What stood there when the fix was offered: if it no longer does, nothing is written. */
  readonly was: CellContent;
  readonly now: CellContent;
  readonly numberFormat?: string;
  /** The least height of the row in points that shows the text in full. */
  readonly rowHeight?: number;
  /** For the list of changes: "1.5 Tổng số …", and from what to what. */
  readonly label: string;
  readonly text: string;
}

/** How an ambiguous text in a row was understood, for the next time. */
export interface Answer {
  readonly key: string;
  readonly answer: string;
}

export interface Mark {
  readonly tab: string;
  readonly identity: string | null;
}

/** A fix as it is offered: what it does in words, and the fix, or the place to go to. */
export interface QuickFixView {
  readonly label: string;
  readonly fix: QuickFix | Place;
  /** The answer that is likeliest, or was given before. */
  readonly isPrimary: boolean;
}

/** Whether something that can be clicked is a fix and not a place to go to. */
export function isQuickFix(target: object): target is QuickFix {
  return 'type' in target;
}
