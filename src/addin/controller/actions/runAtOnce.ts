import type { ActionContext } from '../state/ActionContext';
import { checkAll } from './checkAll';
import type { ActionAtOnce, ActionId } from './paneActions';

const runs: Readonly<Record<ActionAtOnce, (context: ActionContext) => Promise<void>>> = { check: checkAll };

/** Does what the pane was opened for, unless that only turns to a page. */
export async function runAtOnce(context: ActionContext, opening: ActionId): Promise<void> {
  if (isAtOnce(opening)) await runs[opening](context);
}

function isAtOnce(action: ActionId): action is ActionAtOnce {
  return Object.hasOwn(runs, action);
}
