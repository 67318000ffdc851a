import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useWords } from '../parts/PaneContext';
import { CopyButton } from './CopyButton';
import { useSigning } from './useSigning';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', paddingTop: '6px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The figures of each form as one column, for re-keying. */
export function Columns(): ReactElement | null {
  const styles = useStyles();
  const { report } = usePaneState();
  const { mail } = useWords().sign;
  const loaded = useSigning();
  if (!loaded || !report) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <Text>{mail.columns}</Text>
      </summary>
      <Text size={200} className={styles.hint}>
        {mail.columnsHint}
      </Text>
      <div className={styles.row}>
        {loaded.sending.columns().map(({ form, label, text }) => (
          <CopyButton key={form} label={mail.copyColumn(label)} text={text} />
        ))}
      </div>
    </details>
  );
}
