import type { PaneController } from '../../controller/PaneController';
import { priorMessages } from '../../../core/presentation/messages/prior';
import type { EarlierPeriods } from '../../controller/actions/priorPeriods';
import { usePaneState } from './PaneContext';
import { useLoaded } from './useLoaded';

/** What knows of earlier reports, once it is loaded. */
export function useEarlier(): EarlierPeriods | null {
  return useLoaded(load);
}

function load(controller: PaneController): Promise<EarlierPeriods> {
  return controller.earlier();
}

/** The sentences about earlier reports, which the pane starts without. */
export function useEarlierWords(): (typeof priorMessages)['vi'] {
  return priorMessages[usePaneState().language];
}
