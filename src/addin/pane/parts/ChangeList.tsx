import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellChange } from '../../../core/presentation/quickFixes/QuickFix';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { color: tokens.colorNeutralForeground2 },
  text: { gridColumn: '1 / -1', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** Cells with what they hold and what they will hold. */
export function ChangeList({ changes }: { readonly changes: readonly CellChange[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map(({ tab, cell, label, text }) => (
        <li key={`${tab}!${cell}`} className={styles.item}>
          <Text size={200}>{label}</Text>
          <Text size={200} className={styles.place}>
            {`${tab}!${cell}`}
          </Text>
          <Text className={styles.text}>{text}</Text>
        </li>
      ))}
    </ul>
  );
}
