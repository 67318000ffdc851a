import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useToolStyles } from '../parts/useToolStyles';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectRestoreOffers } from '../../controller/selectors/tools';
import { restoreForm } from '../../controller/actions/quickFixes';

/** Looks, validations and check columns that pasting destroyed; figures and notes stay. */
export function RestoreTool(): ReactElement {
  const styles = useToolStyles();
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'restore'));
  const offers = usePane(selectRestoreOffers);
  const { restore } = useWords().fixes;
  return (
    <div className={styles.tool}>
      <Text size={200} className={styles.hint}>
        {restore.text}
      </Text>
      <ul className={styles.list}>
        {offers.map(({ form, label, tab, notes }) => (
          <li key={form} className={styles.item}>
            <Text block>{`${label} (${tab})`}</Text>
            {notes.map((note) => (
              <Text key={note} size={200} block>
                {note}
              </Text>
            ))}
            <Button
              size="small"
              aria-label={`${restore.apply}: ${label}`}
              disabledFocusable={isDisabled}
              onClick={() => void restoreForm(context, form)}
            >
              {restore.apply}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
