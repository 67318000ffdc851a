import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { QuickFix } from '../../../core/presentation/quickFixes/QuickFix';
import { ChangeList } from '../parts/ChangeList';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsBusy } from '../../controller/selectors/state';
import { applyFix } from '../../controller/actions/quickFixes';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  title: { margin: 0, padding: '12px 12px 4px' },
  list: { flexGrow: 1, overflowY: 'auto', padding: '0 12px' },
  actions: {
    display: 'flex',
    gap: '8px',
    padding: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface ConvertReviewProps {
  readonly fix: QuickFix;
  readonly onDone: () => void;
}

/** Every cell that will change, from what to what, before any does. */
export default function ConvertReview({ fix, onDone }: ConvertReviewProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isBusy = usePane(selectIsBusy);
  const { fixes, pane } = useWords();
  const changes = fix.type === 'cells' ? fix.changes : [];
  const apply = async (): Promise<void> => {
    await applyFix(context, fix);
    onDone();
  };
  return (
    <section className={styles.page} aria-labelledby="convert-title">
      <Text as="h2" size={400} weight="semibold" id="convert-title" className={styles.title}>
        {fixes.convertTitle(changes.length)}
      </Text>
      {/* A region that scrolls can be reached with the keyboard. */}
      <div className={styles.list} tabIndex={0} role="region" aria-label={fixes.list}>
        <ChangeList changes={changes} />
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" autoFocus disabledFocusable={isBusy} onClick={() => void apply()}>
          {fixes.convertApply(changes.length)}
        </Button>
        <Button onClick={onDone}>{pane.cancel}</Button>
      </div>
    </section>
  );
}
