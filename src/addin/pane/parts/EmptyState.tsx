import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import { selectStartWords } from '../../controller/selectors/state';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '12px',
    padding: '40px 24px',
  },
  title: { margin: 0 },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
});

/** A workbook without forms: what to do first. */
export function EmptyState({ onInsert }: { readonly onInsert: () => void }): ReactElement {
  const styles = useStyles();
  const { pane } = usePane(selectStartWords);
  return (
    <div className={styles.box}>
      <TableAddRegular className={styles.icon} aria-hidden />
      <Text as="h2" size={400} weight="semibold" align="center" className={styles.title}>
        {pane.empty.title}
      </Text>
      <Text align="center">{pane.empty.text}</Text>
      <Button appearance="primary" onClick={onInsert}>
        {pane.empty.action}
      </Button>
    </div>
  );
}
