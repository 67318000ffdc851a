import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { DropSection } from './DropSection';
import { FilePanel } from './FilePanel';
import { NextCard } from './NextCard';
import { OpenedFile } from './OpenedFile';
import { useFileOffer } from './useFileOffer';
import { useActionContext, usePane } from '../parts/PaneContext';
import { usePriorWords } from '../parts/usePriorWords';
import { selectNextViews } from '../../controller/selectors/priorPeriods';
import { insertNext } from '../../controller/actions/priorPeriods';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface NextSectionProps {
  /** Opened by the button of the ribbon: the keyboard begins here. */
  readonly isFirst: boolean;
  /** The next period's forms are there, or figures were taken. */
  readonly onDone: () => void;
}

/** The next period: after each report of the workbook, or after one that is picked. */
export default function NextSection({ isFirst, onDone }: NextSectionProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const nextViews = usePane(selectNextViews);
  const { next } = usePriorWords();
  const files = useFileOffer();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst && document.activeElement === document.body) title.current?.focus();
  }, [isFirst]);
  return (
    <DropSection className={styles.section} labelledBy="next-title" onDrop={(file) => void files.read(file)}>
      <h2 id="next-title" ref={title} tabIndex={-1} className={styles.title}>
        {next.title}
      </h2>
      <Text size={200} className={styles.hint}>
        {next.text}
      </Text>
      {nextViews.map((view) => (
        <NextCard
          key={view.key}
          view={view}
          onApply={async () => {
            if (await insertNext(context, view)) onDone();
          }}
        />
      ))}
      <FilePanel files={files} label={next.pickFile}>
        {files.opened && (
          <OpenedFile
            opened={files.opened}
            purpose="next"
            onComplete={files.complete}
            onClose={files.close}
            onDone={onDone}
          />
        )}
      </FilePanel>
    </DropSection>
  );
}
