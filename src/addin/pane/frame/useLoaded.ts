import { useEffect, useState } from 'react';
import type { PaneController } from '../../controller/PaneController';
import { useDesk } from './PaneContext';

/** A part of the desk that is loaded when somebody first needs it; null until then. `load` stays the same function. */
export function useLoaded<Part>(load: (desk: PaneController) => Promise<Part>): Part | null {
  const desk = useDesk();
  const [loaded, setLoaded] = useState<{ readonly part: Part } | null>(null);
  useEffect(() => {
    let isGone = false;
    void load(desk).then((part) => {
      if (!isGone) setLoaded({ part });
    });
    return () => {
      isGone = true;
    };
  }, [desk, load]);
  return loaded && loaded.part;
}
