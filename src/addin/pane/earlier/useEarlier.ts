import type { Desk } from '../../controller/PaneController';
import { earlierMessages } from '../../../core/presentation/messages/earlier';
import type { EarlierPeriods } from '../../controller/actions/EarlierPeriods';
import { useDeskState } from '../frame/DeskContext';
import { useLoaded } from '../frame/useLoaded';

/** What knows of earlier reports, once it is loaded. */
export function useEarlier(): EarlierPeriods | null {
  return useLoaded(load);
}

function load(desk: Desk): Promise<EarlierPeriods> {
  return desk.earlier();
}

/** The sentences about earlier reports, which the pane starts without. */
export function useEarlierWords(): (typeof earlierMessages)['vi'] {
  return earlierMessages[useDeskState().language];
}
