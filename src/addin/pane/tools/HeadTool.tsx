import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { ChangeList } from '../parts/ChangeList';
import { HeadFields } from '../parts/HeadFields';
import { useToolStyles } from '../parts/useToolStyles';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectHeadOffer, selectStandingHead } from '../../controller/selectors/tools';
import { changeCells } from '../../controller/actions/quickFixes';
import type { HeadChoice } from '../../../core/report/sheets/coveringReport';

/** The number and date of the covering report, which are known only when it is signed. */
export function HeadTool(): ReactElement {
  const styles = useToolStyles();
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'head'));
  const standing = usePane(selectStandingHead);
  const { head } = useWords().fixes;
  const [typed, setTyped] = useState<Partial<HeadChoice>>({});
  const choice = { ...standing, ...typed };
  const isKnown = choice.number.trim() !== '' || choice.date.trim() !== '';
  const { changes, problem } = usePane((state) => selectHeadOffer(state, choice));
  return (
    <div className={styles.tool}>
      <Text size={200} className={styles.hint}>
        {head.text}
      </Text>
      <HeadFields choice={choice} onChange={(part) => setTyped({ ...typed, ...part })} problem={problem} />
      {isKnown && changes.length > 0 && (
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
        disabledFocusable={!isKnown || changes.length === 0 || isDisabled}
        onClick={() => void changeCells(context, changes)}
      >
        {head.apply(changes.length)}
      </Button>
    </div>
  );
}
