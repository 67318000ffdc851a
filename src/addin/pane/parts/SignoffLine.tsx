import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { Figures } from './Figures';
import { usePane } from './PaneContext';
import { selectSignoff } from '../../controller/selectors/signoff';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '6px', alignItems: 'start' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  bad: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  calm: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** What the workbook says of its sign-off: the first thing that a receiver wants to know. */
export default function SignoffLine(): ReactElement | null {
  const styles = useStyles();
  const signoff = usePane(selectSignoff);
  if (!signoff) return null;
  const icon =
    signoff.state === 'unchanged' ? (
      <CheckmarkCircleRegular className={styles.good} aria-hidden />
    ) : signoff.state === 'never' ? (
      <InfoRegular className={styles.calm} aria-hidden />
    ) : (
      <WarningFilled className={styles.bad} aria-hidden />
    );
  return (
    <div>
      <div className={styles.line} role="status" data-signoff={signoff.state}>
        {icon}
        <Text size={200}>{signoff.text}</Text>
      </div>
      {signoff.changed.length > 0 && <Figures figures={signoff.changed} />}
    </div>
  );
}
