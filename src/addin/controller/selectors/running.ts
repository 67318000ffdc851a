import type { PaneState } from '../state/PaneState';
import { selectWords } from './words';

/** What runs and how far it is; null unless it takes long, and while Excel waits for the end of typing. */
export function selectRunning(state: PaneState): string | null {
  const { activity, isSlow, isSilent, isWaiting, progress } = state;
  if (activity === null || !isSlow || isWaiting) return null;
  const { running, perhapsEndCell } = selectWords(state).pane;
  const text = progress ? running[progress.kind](progress.done, progress.of) : running[activity];
  return isSilent ? `${text} ${perhapsEndCell}` : text;
}
