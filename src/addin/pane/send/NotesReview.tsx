import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { confirmExplanations } from '../../controller/actions/explanations';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectUnconfirmed } from '../../controller/selectors/explanations';
import { Figures } from '../parts/Figures';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { useDraft } from '../parts/useDraft';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

const none: readonly string[] = [];

/** The notes that stood there before, each with what it is to explain and its figures; those that are ticked are confirmed. */
export default function NotesReview(): ReactElement | null {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'send'));
  const notes = usePane(selectUnconfirmed);
  const [left, setLeft] = useDraft('leftNotes', none);
  const { sign, pane } = useWords();
  const chosen = notes.filter(({ id }) => !left.includes(id));
  if (notes.length === 0) return null;
  const tick = (id: string, isTicked: boolean): void =>
    setLeft(isTicked ? left.filter((other) => other !== id) : [...left, id]);
  const confirm = async (): Promise<void> => {
    await confirmExplanations(
      context,
      chosen.map(({ id }) => id),
    );
    setLeft(undefined);
  };
  return (
    <>
      <ul className={styles.list} data-notes>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} isTicked={chosen.includes(note)} onTick={(on) => tick(note.id, on)} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isDisabled || chosen.length === 0} onClick={() => void confirm()}>
          {sign.blocked.confirmAll(chosen.length)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setLeft(undefined)}>
          {pane.cancel}
        </Button>
      </div>
    </>
  );
}

interface NoteItemProps {
  readonly note: FindingView;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function NoteItem({ note, isTicked, onTick }: NoteItemProps): ReactElement {
  const styles = useStyles();
  const { explain } = useWords().sign;
  const { code, name, explanation, sentence } = note;
  const place = explanation?.note ? `${explanation.note.tab}!${explanation.note.cell}` : '';
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
        label={[code, name].filter((part) => part !== '').join(' ')}
      />
      <Text size={200} className={styles.text}>
        {explain.noteAt(place, explanation?.offer ?? '')}
      </Text>
      <Text size={200} className={styles.text}>
        {sentence}
      </Text>
      {explanation && explanation.facts.length > 0 && <Figures figures={explanation.facts} />}
    </li>
  );
}
