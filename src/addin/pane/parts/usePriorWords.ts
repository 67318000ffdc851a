import { priorMessages } from '../../../core/presentation/messages/prior';
import { selectLanguage } from '../../controller/selectors/state';
import { usePane } from './PaneContext';

/** The messages about prior periods, which the pane starts without. */
export function usePriorWords(): (typeof priorMessages)['vi'] {
  return priorMessages[usePane(selectLanguage)];
}
