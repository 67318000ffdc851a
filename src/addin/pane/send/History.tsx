import { makeStyles, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectHistory } from '../../controller/selectors/send';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingLeft: '20px' },
});

/** The last checks before sending: when, who, and what they said. */
export function History(): ReactElement {
  const styles = useStyles();
  const { history } = useWords().sign;
  const lines = usePane(selectHistory);
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
