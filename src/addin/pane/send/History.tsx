import { makeStyles, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useWords } from '../parts/PaneContext';
import { useSigning } from './useSigning';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: '20px' },
});

/** The last checks before sending: when, who, and what they said. */
export function History(): ReactElement | null {
  const styles = useStyles();
  const { report } = usePaneState();
  const { history } = useWords().sign;
  const loaded = useSigning();
  if (!loaded || !report) return null;
  const lines = loaded.signing.history();
  return (
    <details>
      <summary className={styles.summary}>
        <Text>{history.title}</Text>
      </summary>
      {lines.length === 0 ? (
        <Text size={200}>{history.none}</Text>
      ) : (
        <ol className={styles.list}>
          {lines.map((line, place) => (
            // Two checks of one minute read the same.
            <li key={place}>
              <Text size={200}>{line}</Text>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
