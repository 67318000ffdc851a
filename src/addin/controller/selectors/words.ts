import { messages } from '../../../core/presentation/messages';
import type { Messages } from '../../../core/presentation/messages';
import type { PaneState } from '../state/PaneState';

/** The messages in the language of the pane. */
export function selectWords({ language }: PaneState): Messages {
  return messages[language];
}
