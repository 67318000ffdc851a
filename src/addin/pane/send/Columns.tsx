import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CopyButton } from './CopyButton';
import { usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectColumns } from '../../controller/selectors/send';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', paddingTop: '6px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The figures of each form as one column, for re-keying. */
export function Columns(): ReactElement {
  const styles = useStyles();
  const columns = usePane(selectColumns);
  const { mail } = useWords().sign;
  return (
    <details>
      <summary className={styles.summary}>
        <Text>{mail.columns}</Text>
      </summary>
      <Text size={200} className={styles.hint}>
        {mail.columnsHint}
      </Text>
      <div className={styles.row}>
        {columns.map(({ form, label, text }) => (
          <CopyButton key={form} label={mail.copyColumn(label)} text={text} />
        ))}
      </div>
      {columns
        .filter(({ leftOut }) => leftOut.length > 0)
        .map(({ form, label, leftOut }) => (
          <Text key={form} block size={200} className={styles.hint}>
            {mail.leftOut(label, leftOut.join(', '))}
          </Text>
        ))}
    </details>
  );
}
