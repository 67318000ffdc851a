import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DropSection } from '../priorPeriods/DropSection';
import { FilePanel } from '../priorPeriods/FilePanel';
import { OpenedFile } from '../priorPeriods/OpenedFile';
import { useEarlier, useEarlierWords } from '../parts/usePriorWords';
import { useFileOffer } from '../priorPeriods/useFileOffer';
import { usePaneState } from '../parts/PaneContext';
import { useToolStyles } from '../parts/useToolStyles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
  // "quý I năm 2026" begins a line here.
  period: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Earlier figures that this report is checked against: which are in use, and more from files. */
export default function EarlierTool(): ReactElement {
  const styles = { ...useToolStyles(), ...useStyles() };
  const earlier = useEarlier();
  const { activity, isReadOnly } = usePaneState();
  const { prior } = useEarlierWords();
  const files = useFileOffer();
  const quarter = earlier?.quarter() ?? null;
  const place = useRef<HTMLDivElement>(null);
  const lines = earlier?.lines() ?? [];
  /** What was pressed is gone with the file: the next one is picked where this one was. */
  const close = (): void => {
    files.close();
    place.current?.querySelector<HTMLElement>('[data-pick]')?.focus();
  };
  return (
    <DropSection className={styles.tool} onDrop={(file) => void files.read(file)}>
      <Text size={200} className={styles.hint}>
        {lines.length > 0 || !earlier ? prior.text : prior.none}
      </Text>
      <ul className={styles.list}>
        {lines.map(({ code, period, source, figures, remove }) => (
          <li key={code} className={styles.item} data-earlier={code}>
            <div className={styles.line}>
              <Text className={styles.period}>{period}</Text>
              {remove !== null && (
                <Button
                  size="small"
                  disabledFocusable={activity !== null || isReadOnly}
                  onClick={() => void earlier?.remove(code)}
                >
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
            disabledFocusable={activity !== null || isReadOnly}
            onClick={() => void earlier?.answer(quarter.other)}
          >
            {quarter.change}
          </Button>
        </div>
      )}
      <div ref={place} className={styles.full}>
        <FilePanel files={files} label={prior.add}>
          {earlier && files.opened && (
            <OpenedFile
              earlier={earlier}
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
