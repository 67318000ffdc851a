import type { PaneState } from '../state/PaneState';
import { paneActions } from './paneActions';
import type { ActionId } from './paneActions';

/** Whether an action cannot be started now: another one runs, or it writes and the workbook can only be read. */
export function selectIsDisabled({ activity, isReadOnly }: PaneState, action: ActionId): boolean {
  return activity !== null || (isReadOnly && paneActions.some(({ id, needsWrite }) => id === action && needsWrite));
}
