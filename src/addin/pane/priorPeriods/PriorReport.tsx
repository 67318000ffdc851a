import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';
import type { Completion } from '../../../core/report/import/Completion';
import type { NextView } from '../../../core/presentation/viewmodels/nextView';
import type { PriorView } from '../../../core/presentation/viewmodels/priorView';
import { NextCard } from './NextCard';
import { RecognitionPanel } from './RecognitionPanel';
import { usePane } from '../parts/PaneContext';
import { usePriorWords } from '../parts/usePriorWords';
import { selectIsLocked } from '../../controller/selectors/state';

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', rowGap: '6px', alignItems: 'stretch' },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { display: 'flex', columnGap: '6px', alignItems: 'start' },
  grave: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0, marginTop: '2px' },
  calm: { color: tokens.colorNeutralForeground2, flexShrink: 0, marginTop: '2px' },
  use: { alignSelf: 'start', height: 'auto', whiteSpace: 'normal' },
});

export interface PriorReportProps {
  readonly view: PriorView;
  /** The period after it; null where that is not asked or not known. */
  readonly next: NextView | null;
  /** What old sheets are asked for besides. */
  readonly fields: ReactNode;
  readonly chosen: Pick<Completion, 'rows' | 'otherReadings'>;
  readonly onRows: (chosen: Pick<Completion, 'rows' | 'otherReadings'>) => void;
  readonly onUse: () => Promise<void>;
  readonly onNext: (next: NextView) => Promise<void>;
}

/** One report of a file: whose it is, what is to be said of it, and what can be done with it. */
export function PriorReport({ view, next, fields, chosen, onRows, onUse, onNext }: PriorReportProps): ReactElement {
  const styles = useStyles();
  const isLocked = usePane(selectIsLocked);
  const { recognition } = usePriorWords();
  const name = [view.unit, view.period].filter((part) => part !== '').join(', ');
  return (
    <div className={styles.report} data-prior={view.id}>
      <Text weight="semibold">{view.recognition ? recognition.title : name}</Text>
      {view.recognition && (
        <Text size={200} className={styles.hint}>
          {recognition.text}
        </Text>
      )}
      {fields}
      {view.recognition && <RecognitionPanel recognition={view.recognition} {...chosen} onRows={onRows} />}
      <Text size={200} className={styles.hint}>
        {view.recognition && chosen.rows.size === 0 ? recognition.nothing : view.figures}
      </Text>
      {view.problems.map(({ text, isGrave }) => (
        <div key={text} className={styles.problem} data-problem>
          {isGrave ? (
            <WarningFilled className={styles.grave} aria-hidden />
          ) : (
            <InfoRegular className={styles.calm} aria-hidden />
          )}
          <Text size={200}>{text}</Text>
        </div>
      ))}
      {next && <NextCard view={next} onApply={() => onNext(next)} />}
      {view.use !== null && (
        <Button
          appearance={view.isUsual ? 'primary' : 'secondary'}
          className={styles.use}
          disabledFocusable={isLocked}
          onClick={() => void onUse()}
        >
          {view.use}
        </Button>
      )}
    </div>
  );
}
