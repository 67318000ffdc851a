import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Completion } from '../../../core/report/import/Completion';
import { CompletionFields } from './CompletionFields';
import { PriorReport } from './PriorReport';
import type { OpenedOffer } from './useFileOffer';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { usePriorWords } from '../parts/usePriorWords';
import { selectNextOfFile, selectPriorViews } from '../../controller/selectors/priorPeriods';
import { insertNext, takePrior } from '../../controller/actions/priorPeriods';
import type { Purpose } from '../../controller/selectors/priorPeriods';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

export interface OpenedFileProps {
  readonly opened: OpenedOffer;
  readonly purpose: Purpose;
  readonly onComplete: (part: Partial<Completion>) => void;
  readonly onClose: () => void;
  /** What was offered is done. */
  readonly onDone: (purpose: Purpose) => void;
}

/** The reports of a file, each with what it can serve for. */
export function OpenedFile({ opened, purpose, onComplete, onClose, onDone }: OpenedFileProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const { pane } = useWords();
  const { prior } = usePriorWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { offer, completion } = opened;
  // Whoever picked the file goes on with what is in it.
  useEffect(() => title.current?.focus(), [offer]);
  const views = usePane((state) => selectPriorViews(state, offer, completion, purpose));
  const nextOf = usePane((state) => (purpose === 'next' ? selectNextOfFile(state, offer, completion) : null));
  return (
    <div className={styles.box} data-file={offer.file}>
      <div className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {prior.inFile(offer.file)}
        </h3>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={pane.close} onClick={onClose} />
      </div>
      {views.map((view) => (
        <PriorReport
          key={view.id}
          view={view}
          next={nextOf?.get(view.id) ?? null}
          chosen={{ rows: completion.rows, otherReadings: completion.otherReadings }}
          onRows={onComplete}
          fields={view.recognition && <CompletionFields completion={completion} onChange={onComplete} />}
          onUse={async () => {
            if (await takePrior(context, offer, view.id, completion)) onDone('use');
          }}
          onNext={async (next) => {
            if (await insertNext(context, next)) onDone('next');
          }}
        />
      ))}
    </div>
  );
}
