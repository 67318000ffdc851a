import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectVerdict } from '../../controller/selectors/state';

const intents = { ready: 'success', explain: 'warning', fix: 'error' } as const;

const useStyles = makeStyles({ text: { whiteSpace: 'normal' } });

/** Ready, to explain, or to fix: what the last check of everything said, until something changes. */
export default function VerdictBar(): ReactElement | null {
  const styles = useStyles();
  const verdict = usePane(selectVerdict);
  const { pane } = useWords();
  if (verdict === null) return null;
  return (
    <MessageBar intent={intents[verdict]} layout="multiline" data-verdict={verdict}>
      <MessageBarBody className={styles.text}>{pane.verdict[verdict]}</MessageBarBody>
    </MessageBar>
  );
}
