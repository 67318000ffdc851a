import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { headOffer } from '../../../core/presentation/quickFixes/headOffer';
import { ChangeList } from '../parts/ChangeList';
import { usePaneController, usePaneState, useWords } from '../parts/PaneContext';
import { HeadFields } from '../parts/HeadFields';
import { useToolStyles } from '../parts/useToolStyles';

/** The number and date of the covering report, which are known only when it is signed. */
export function HeadTool(): ReactElement {
  const styles = useToolStyles();
  const controller = usePaneController();
  const { activity, isReadOnly, language } = usePaneState();
  const { head } = useWords().fixes;
  const [choice, setChoice] = useState(() => ({ ...controller.firstChoice(), number: '', date: '' }));
  const isTyped = choice.number.trim() !== '' || choice.date.trim() !== '';
  const reading = controller.reading();
  const { changes, problem } = reading ? headOffer(reading, choice, language) : { changes: [], problem: null };
  return (
    <div className={styles.tool}>
      <Text size={200} className={styles.hint}>
        {head.text}
      </Text>
      <HeadFields choice={choice} onChange={(part) => setChoice({ ...choice, ...part })} problem={problem} />
      {isTyped && changes.length > 0 && (
        <div className={styles.full}>
          <ChangeList
            changes={changes.map((change) =>
              change.isReworded ? { ...change, label: `${change.label}. ${head.own}` } : change,
            )}
          />
        </div>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!isTyped || changes.length === 0 || activity !== null || isReadOnly}
        onClick={() => void controller.change(changes)}
      >
        {head.apply(changes.length)}
      </Button>
    </div>
  );
}
