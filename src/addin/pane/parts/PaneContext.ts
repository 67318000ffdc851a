import { createContext, useContext, useSyncExternalStore } from 'react';
import { messages } from '../../../core/presentation/messages';
import type { PaneController } from '../../controller/PaneController';
import type { PaneState } from '../../controller/state/PaneState';
import type { Messages } from '../../../core/presentation/messages';

/** The controller that the pane shows and whose intents it raises. */
export const PaneContext = createContext<PaneController | null>(null);

export function usePaneController(): PaneController {
  const controller = useContext(PaneContext);
  if (!controller) throw new Error('there is no controller around this component');
  return controller;
}

export function usePaneState(): PaneState {
  const controller = usePaneController();
  return useSyncExternalStore(controller.subscribe, controller.current);
}

/** Every sentence in the language of the pane. */
export function useWords(): Messages {
  return messages[usePaneState().language];
}
