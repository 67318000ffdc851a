import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDeskState, useWords } from '../frame/DeskContext';

const intents = { ready: 'success', explain: 'warning', fix: 'error' } as const;

const useStyles = makeStyles({ text: { whiteSpace: 'normal', paddingTop: '6px', paddingBottom: '6px' } });

/** Ready, to explain, or to fix: what the last check of everything said, until something changes. */
export function VerdictBar(): ReactElement {
  const styles = useStyles();
  const { verdict } = useDeskState();
  const { pane } = useWords();
  return (
    <div aria-live="polite">
      {verdict !== null && (
        <MessageBar intent={intents[verdict]} layout="multiline" data-verdict={verdict}>
          <MessageBarBody className={styles.text}>{pane.verdict[verdict]}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
