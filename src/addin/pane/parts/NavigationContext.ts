import { createContext, useContext } from 'react';
import type { Tool } from '../../controller/actions/paneActions';

/** Opens a tool on its page: what it will do is said there before it does. */
export const NavigationContext = createContext<(tool: Tool) => void>(() => undefined);

export function useOpenTool(): (tool: Tool) => void {
  return useContext(NavigationContext);
}
