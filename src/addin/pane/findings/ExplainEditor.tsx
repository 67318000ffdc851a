import { Button, Field, makeStyles, Radio, RadioGroup, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsBusy } from '../../controller/selectors/state';
import type { ExplanationDraft } from '../../controller/state/Drafts';
import { explain } from '../../controller/actions/explanations';
import { selectRefusal } from '../../controller/selectors/explanations';
import { Figures } from '../parts/Figures';
import { PrintedPreview } from './PrintedPreview';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: '6px', marginTop: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  action: { height: 'auto', whiteSpace: 'normal' },
  rule: { color: tokens.colorNeutralForeground2 },
});

export interface ExplainEditorProps {
  readonly id: string;
  readonly explanation: NonNullable<FindingView['explanation']>;
  /** What the rule asks; null where the sentence of the finding says it. */
  readonly rule: string | null;
  /** What was written so far, which outlives the editor. */
  readonly draft: ExplanationDraft;
  readonly onChange: (draft: ExplanationDraft) => void;
  /** Somebody has just asked for the editor, which takes the keyboard then. */
  readonly isOpened: boolean;
  readonly onDone: () => void;
}

/** Longest explanation that a workbook's record keeps. */
const longest = 1_000;

/** The facts, and beside them a field for a person's own reason, which goes into the note of the row or beside the forms. */
export default function ExplainEditor({
  id,
  explanation,
  rule,
  draft,
  onChange,
  isOpened,
  onDone,
}: ExplainEditorProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isBusy = usePane(selectIsBusy);
  const { sign, pane } = useWords();
  const { text, isInternal } = draft;
  const [isTried, setTried] = useState(false);
  /** What was shown to be removed from the Ghi chú. */
  const [shown, setShown] = useState<string | null>(null);
  const refusal = usePane((state) => (isTried ? selectRefusal(state, text) : null));
  const printed = isInternal ? explanation.printed : null;
  const isShown = printed !== null && printed.text === shown;
  const save = async (): Promise<void> => {
    setTried(true);
    if (selectRefusal(context.store.current(), text) !== null) return;
    if (printed && !isShown) setShown(printed.text);
    else if (await explain(context, id, text, isInternal, shown)) onDone();
  };
  return (
    <div className={styles.editor}>
      {explanation.facts.length > 0 && <Figures figures={explanation.facts} />}
      {rule !== null && (
        <Text size={200} className={styles.rule}>
          {rule}
        </Text>
      )}
      <Field
        label={sign.explain.label}
        hint={sign.explain.hint}
        {...(refusal !== null && { validationMessage: refusal, validationState: 'error' as const })}
      >
        <Textarea
          autoFocus={isOpened}
          resize="vertical"
          rows={4}
          maxLength={longest}
          value={text}
          onChange={(_, { value }) => onChange({ ...draft, text: value })}
        />
      </Field>
      <RadioGroup
        value={isInternal ? 'internal' : 'note'}
        onChange={(_, { value }) => onChange({ ...draft, isInternal: value === 'internal' })}
        aria-label={sign.explain.label}
      >
        <Radio value="note" label={sign.explain.inNote} disabled={explanation.note === null} />
        <Radio value="internal" label={sign.explain.internal} />
      </RadioGroup>
      {isInternal && explanation.hasOwnNote && !printed && explanation.note && (
        <Text size={200} className={styles.rule} data-own-note>
          {sign.explain.ownStays(`${explanation.note.tab}!${explanation.note.cell}`)}
        </Text>
      )}
      {printed && isShown && <PrintedPreview printed={printed} />}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          className={styles.action}
          disabledFocusable={isBusy}
          onClick={() => void save()}
        >
          {isShown ? sign.explain.saveRemoving : sign.explain.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {pane.cancel}
        </Button>
      </div>
    </div>
  );
}
