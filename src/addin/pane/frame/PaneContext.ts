import { createContext, useContext, useSyncExternalStore } from 'react';
import { messages } from '../../../core/presentation/messages';
import type { PaneController } from '../../controller/PaneController';
import type { PaneState } from '../../controller/PaneState';
import type { Messages } from '../../../core/presentation/messages';

/** The desk that the pane shows and whose intents it raises. */
export const DeskContext = createContext<PaneController | null>(null);

export function useDesk(): PaneController {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('there is no desk around this component');
  return desk;
}

export function useDeskState(): PaneState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.current);
}

/** Every sentence in the language of the pane. */
export function useWords(): Messages {
  return messages[useDeskState().language];
}
