import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ActionContext } from '../../controller/state/ActionContext';
import type { PaneState } from '../../controller/state/PaneState';

/** What the actions that components start work with; its store holds what they show. */
export const PaneContext = createContext<ActionContext | null>(null);

export function useActionContext(): ActionContext {
  const context = useContext(PaneContext);
  if (!context) throw new Error('there is no controller around this component');
  return context;
}

/**
 * What a selector gives of the state. The component is rendered again only when that is another value (`Object.is`),
 * so a selector gives a plain value or one that is memoised.
 */
export function usePane<Value>(select: (state: PaneState) => Value): Value {
  const { store } = useActionContext();
  return useSyncExternalStore(store.subscribe, () => select(store.current()));
}
