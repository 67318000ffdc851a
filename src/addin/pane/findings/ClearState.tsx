import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectVerdict } from '../../controller/selectors/state';

const useStyles = makeStyles({
  box: { display: 'flex', columnGap: '10px', alignItems: 'start', padding: '4px 12px 12px' },
  icon: { fontSize: '28px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  text: { display: 'flex', flexDirection: 'column' },
});

/**
 * Nothing to correct or explain. With a blank or unconfirmed cell this says how far the report is, without a tick: what is
 * not there yet was not checked.
 */
export function ClearState({ report }: { readonly report: ReportView }): ReactElement | null {
  const styles = useStyles();
  const { pane } = useWords();
  const verdict = usePane(selectVerdict);
  const { forms, progress, isComplete } = report;
  const isClear = forms.every(({ worst }) => worst === null || worst === 'notice');
  if (!isClear || progress.filled === 0 || verdict !== null) return null;
  const filled = pane.progress(report.unit, progress.filled, progress.wanted);
  return (
    <section className={styles.box} data-clear={isComplete ? 'complete' : 'open'}>
      {isComplete ? (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-hidden />
      ) : (
        <InfoRegular className={styles.icon} aria-hidden />
      )}
      <div className={styles.text}>
        <Text weight="semibold">{isComplete ? pane.clear.title : pane.clear.soFar}</Text>
        <Text size={200}>{isComplete ? pane.clear.text(pane.headline.complete) : pane.clear.left(filled)}</Text>
      </div>
    </section>
  );
}
