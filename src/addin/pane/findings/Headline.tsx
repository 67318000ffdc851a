import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsReadOnly } from '../../controller/selectors/state';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', rowGap: '4px' },
  part: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  dot: { color: tokens.colorNeutralForeground3 },
});

export interface HeadlineProps {
  readonly report: ReportView;
  readonly onConvert: () => void;
  /** Back from the list of changes: focus is where it was. */
  readonly isBack: boolean;
}

/** "30 ô cần chuyển thành số [Chuyển tất cả] · 4 chỗ cần xem · còn 37 ô chưa nhập", read out as it changes. */
export function Headline({ report, onConvert, isBack }: HeadlineProps): ReactElement {
  const styles = useStyles();
  const isReadOnly = usePane(selectIsReadOnly);
  const { fixes } = useWords();
  const certain = report.convertAll?.type === 'cells' ? report.convertAll.changes.length : 0;
  return (
    <div className={styles.line}>
      <span role="status" className={styles.line} data-headline>
        {report.headline.map((part, place) => (
          <span key={part} className={styles.part}>
            <Text weight={place === 0 ? 'semibold' : 'regular'}>{part}</Text>
            {place < report.headline.length - 1 && (
              <span className={styles.dot} aria-hidden>
                ·
              </span>
            )}
          </span>
        ))}
      </span>
      {certain > 0 && (
        <Button size="small" autoFocus={isBack} disabled={isReadOnly} onClick={onConvert}>
          {fixes.convertAll}
        </Button>
      )}
    </div>
  );
}
