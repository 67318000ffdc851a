import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { usePane, useWords } from '../parts/PaneContext';
import { selectVerdict } from '../../controller/selectors/state';

const useStyles = makeStyles({
  box: { display: 'flex', columnGap: '10px', alignItems: 'start', padding: '4px 12px 12px' },
  icon: { fontSize: '28px', flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  text: { display: 'flex', flexDirection: 'column' },
});

/** Nothing to correct or explain: says what is complete, and what is still to come until everything was checked. */
export function ClearState({ report }: { readonly report: ReportView }): ReactElement | null {
  const styles = useStyles();
  const { pane } = useWords();
  const verdict = usePane(selectVerdict);
  const { forms, progress } = report;
  const isClear = forms.every(({ worst }) => worst === null || worst === 'notice');
  if (!isClear || progress.filled === 0 || verdict !== null) return null;
  const complete =
    progress.filled >= progress.wanted
      ? pane.headline.complete
      : pane.progress(report.unit, progress.filled, progress.wanted);
  return (
    <section className={styles.box} data-clear>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <Text weight="semibold">{pane.clear.title}</Text>
        <Text size={200}>{pane.clear.text(complete)}</Text>
      </div>
    </section>
  );
}
