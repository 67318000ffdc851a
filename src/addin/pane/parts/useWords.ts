import type { Messages } from '../../../core/presentation/messages';
import { selectWords } from '../../controller/selectors/words';
import { usePane } from './PaneContext';

/** The messages in the language of the pane. */
export function useWords(): Messages {
  return usePane(selectWords);
}
