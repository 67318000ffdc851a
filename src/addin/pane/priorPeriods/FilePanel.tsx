import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Meter } from '../shell/Meter';
import type { FileOffer } from './useFileOffer';
import { usePane } from '../parts/PaneContext';
import { usePriorWords } from '../parts/usePriorWords';
import { selectIsLocked } from '../../controller/selectors/state';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '8px', width: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** Older kinds of files can be picked, too: the refusal says how to save them anew. */
const kinds = '.xlsx,.xlsm,.xls';

export interface FilePanelProps {
  readonly files: FileOffer;
  readonly label: string;
  /** What is shown of a file that was read. */
  readonly children: ReactNode;
}

/** A button that picks a file, the file while it is read, and then what is in it. */
export function FilePanel({ files, label, children }: FilePanelProps): ReactElement {
  const styles = useStyles();
  const isLocked = usePane(selectIsLocked);
  const { next, prior } = usePriorWords();
  const input = useRef<HTMLInputElement>(null);
  const { reading, problem } = files;
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <Button
          icon={<DocumentAddRegular />}
          data-pick
          disabledFocusable={isLocked || reading !== null}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Text size={200} className={styles.hint}>
          {next.drop}
        </Text>
      </div>
      {/* Its own looks cannot be translated; the button stands for it. */}
      <input
        ref={input}
        type="file"
        hidden
        accept={kinds}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be picked again after it was corrected.
          target.value = '';
          if (file) void files.read(file);
        }}
      />
      <div aria-live="polite">
        {reading !== null && (
          <>
            <Text size={200}>{prior.reading(reading)}</Text>
            <Meter label={prior.reading(reading)} />
          </>
        )}
      </div>
      {problem !== null && (
        <Text size={200} className={styles.problem} role="alert">
          {problem}
        </Text>
      )}
      {children}
    </div>
  );
}
