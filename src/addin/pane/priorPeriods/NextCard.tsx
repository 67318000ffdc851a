import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NextView } from '../../../core/presentation/viewmodels/nextView';
import { usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectActivity } from '../../controller/selectors/state';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0 },
  apply: { alignSelf: 'start', height: 'auto', whiteSpace: 'normal' },
});

export interface NextCardProps {
  readonly view: NextView;
  readonly onApply: () => Promise<void>;
}

/** The next period after a report: what starts from where, and what will be added, before it is. */
export function NextCard({ view, onApply }: NextCardProps): ReactElement {
  const styles = useStyles();
  const activity = usePane(selectActivity);
  const isDisabled = usePane((state) => selectIsDisabled(state, 'next'));
  const { insert } = useWords();
  const { title, lines, preview, apply, plan } = view;
  return (
    <div className={styles.card} data-next>
      <Text as="h3" weight="semibold" className={styles.title}>
        {title}
      </Text>
      {lines.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
      {preview !== null && <Text size={200}>{`${insert.preview}: ${preview}`}</Text>}
      {apply !== null && (
        <Button
          appearance="primary"
          className={styles.apply}
          disabledFocusable={isDisabled}
          onClick={() => void onApply()}
        >
          {activity === 'inserting' ? insert.inserting(plan.tabs.length) : apply}
        </Button>
      )}
    </div>
  );
}
