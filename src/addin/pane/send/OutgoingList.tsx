import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { outgoingMessages } from '../../../core/presentation/messages/outgoing';
import { selectOutgoing } from '../../controller/selectors/outgoing';
import { selectLanguage } from '../../controller/selectors/state';
import { usePane } from '../parts/PaneContext';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  left: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface OutgoingListProps {
  readonly hasChecks: boolean;
  readonly onChange: (hasChecks: boolean) => void;
}

/** What goes out and what does not, before it goes; the checks go along if somebody wants them to. */
export function OutgoingList({ hasChecks, onChange }: OutgoingListProps): ReactElement | null {
  const styles = useStyles();
  const views = usePane(selectOutgoing);
  const { withChecks } = outgoingMessages[usePane(selectLanguage)];
  if (!views) return null;
  const { holds, holdsChecks, left, results } = hasChecks ? views.withChecks : views.plain;
  return (
    <div className={styles.list} data-outgoing>
      <Text size={200}>{holds}</Text>
      {holdsChecks !== null && <Text size={200}>{holdsChecks}</Text>}
      <Text size={200} className={styles.left}>
        {left}
      </Text>
      <Text size={200} className={styles.left}>
        {results}
      </Text>
      <Checkbox label={withChecks} checked={hasChecks} onChange={(_, { checked }) => onChange(checked === true)} />
    </div>
  );
}
