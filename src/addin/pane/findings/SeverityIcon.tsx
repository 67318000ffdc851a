import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';

const useStyles = makeStyles({
  fix: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  explain: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  notice: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
});

/**
 * Five shapes, so that colour says nothing alone; the words beside it say the rest. Nothing found is good only where
 * everything was there to be checked.
 */
export function SeverityIcon({
  severity,
  isComplete = true,
}: {
  readonly severity: FindingView['severity'] | null;
  readonly isComplete?: boolean;
}): ReactElement {
  const styles = useStyles();
  switch (severity) {
    case 'fix':
      return <ErrorCircleFilled className={styles.fix} aria-hidden />;
    case 'explain':
      return <WarningFilled className={styles.explain} aria-hidden />;
    case 'notice':
      return <InfoRegular className={styles.notice} aria-hidden />;
    case null:
      if (!isComplete) return <CircleRegular className={styles.notice} aria-hidden data-icon="open" />;
      return <CheckmarkCircleRegular className={styles.good} aria-hidden />;
  }
}
