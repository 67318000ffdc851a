import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { restoreOffers } from '../../../core/presentation/quickFixes/restoreOffer';
import { usePaneController, usePaneState, useWords } from '../parts/PaneContext';
import { useToolStyles } from '../parts/useToolStyles';

/** Looks, validations and check columns that pasting destroyed; figures and notes stay. */
export function RestoreTool(): ReactElement {
  const styles = useToolStyles();
  const controller = usePaneController();
  const { activity, isReadOnly, language } = usePaneState();
  const reading = controller.reading();
  const offers = reading ? restoreOffers(reading, language) : [];
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
              disabledFocusable={activity !== null || isReadOnly}
              onClick={() => void controller.restore(form)}
            >
              {restore.apply}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
