import { useEffect, useState } from 'react';
import type { PaneController } from '../../controller/PaneController';
import { usePaneController } from './PaneContext';

/** A part of the controller that is loaded when somebody first needs it; null until then. `load` stays the same function. */
export function useLoaded<Part>(load: (controller: PaneController) => Promise<Part>): Part | null {
  const controller = usePaneController();
  const [loaded, setLoaded] = useState<{ readonly part: Part } | null>(null);
  useEffect(() => {
    let isGone = false;
    void load(controller).then((part) => {
      if (!isGone) setLoaded({ part });
    });
    return () => {
      isGone = true;
    };
  }, [controller, load]);
  return loaded && loaded.part;
}
