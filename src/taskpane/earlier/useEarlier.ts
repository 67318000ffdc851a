import { useEffect, useState } from 'react';
import { earlierMessages } from '../../session/earlier';
import type { EarlierPeriods } from '../../session/earlier';
import { useDesk, useDeskState } from '../frame/DeskContext';

/** What knows of earlier reports, once it is loaded. */
export function useEarlier(): EarlierPeriods | null {
  const desk = useDesk();
  const [earlier, setEarlier] = useState<EarlierPeriods | null>(null);
  useEffect(() => {
    let isGone = false;
    void desk.earlier().then((loaded) => {
      if (!isGone) setEarlier(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [desk]);
  return earlier;
}

/** The sentences about earlier reports, which the pane starts without. */
export function useEarlierWords(): (typeof earlierMessages)['vi'] {
  return earlierMessages[useDeskState().language];
}
