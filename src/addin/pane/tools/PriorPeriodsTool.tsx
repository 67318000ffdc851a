import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DropSection } from '../priorPeriods/DropSection';
import { FilePanel } from '../priorPeriods/FilePanel';
import { OpenedFile } from '../priorPeriods/OpenedFile';
import { useFileOffer } from '../priorPeriods/useFileOffer';
import { useToolStyles } from '../parts/useToolStyles';
import { useActionContext, usePane } from '../parts/PaneContext';
import { usePriorWords } from '../parts/usePriorWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectPriorLines, selectQuarter } from '../../controller/selectors/priorPeriods';
import { answerThirdQuarter, removePrior } from '../../controller/actions/priorPeriods';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  // "quý I năm 2026" begins a line here.
  period: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Earlier figures that this report is checked against: which are in use, and more from files. */
export default function PriorPeriodsTool(): ReactElement {
  const styles = { ...useToolStyles(), ...useStyles() };
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'earlier'));
  const quarter = usePane(selectQuarter);
  const lines = usePane(selectPriorLines);
  const { prior } = usePriorWords();
  const files = useFileOffer();
  const place = useRef<HTMLDivElement>(null);
  /** What was pressed is gone with the file: the next one is picked where this one was. */
  const close = (): void => {
    files.close();
    place.current?.querySelector<HTMLElement>('[data-pick]')?.focus();
  };
  return (
    <DropSection className={styles.tool} onDrop={(file) => void files.read(file)}>
      <Text size={200} className={styles.hint}>
        {lines.length > 0 ? prior.text : prior.none}
      </Text>
      <ul className={styles.list}>
        {lines.map(({ code, period, source, figures, remove }) => (
          <li key={code} className={styles.item} data-earlier={code}>
            <div className={styles.line}>
              <Text className={styles.period}>{period}</Text>
              {remove !== null && (
                <Button size="small" disabledFocusable={isDisabled} onClick={() => void removePrior(context, code)}>
                  {remove}
                </Button>
              )}
            </div>
            <Text size={200} className={styles.source}>
              {`${source}, ${figures}`}
            </Text>
          </li>
        ))}
      </ul>
      {quarter && (
        <div className={styles.line} data-quarter>
          <Text size={200}>{quarter.text}</Text>
          <Button
            size="small"
            disabledFocusable={isDisabled}
            onClick={() => void answerThirdQuarter(context, quarter.other)}
          >
            {quarter.change}
          </Button>
        </div>
      )}
      <div ref={place} className={styles.full}>
        <FilePanel files={files} label={prior.add}>
          {files.opened && (
            <OpenedFile
              opened={files.opened}
              purpose="use"
              onComplete={files.complete}
              onClose={close}
              onDone={close}
            />
          )}
        </FilePanel>
      </div>
    </DropSection>
  );
}
