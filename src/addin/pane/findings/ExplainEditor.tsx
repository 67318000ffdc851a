import { Button, Field, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { useActionContext, usePane, useWords } from '../parts/PaneContext';
import { selectIsBusy } from '../../controller/selectors/state';
import { explain } from '../../controller/actions/explanations';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: '6px', marginTop: '8px' },
  actions: { display: 'flex', gap: '6px' },
});

export interface ExplainEditorProps {
  readonly id: string;
  readonly explanation: NonNullable<FindingView['explanation']>;
  readonly onDone: () => void;
}

/** Longest explanation that a workbook's record keeps. */
const longest = 1_000;

/** Writes an explanation into the note of the row, or beside the forms. It starts with the figures. */
export default function ExplainEditor({ id, explanation, onDone }: ExplainEditorProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isBusy = usePane(selectIsBusy);
  const { sign, pane } = useWords();
  const [text, setText] = useState(explanation.offer);
  const [where, setWhere] = useState(explanation.note ? 'note' : 'internal');
  const [isTried, setTried] = useState(false);
  const isBlank = text.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (isBlank) return;
    await explain(context, id, text, where === 'internal');
    onDone();
  };
  return (
    <div className={styles.editor}>
      <Field
        label={sign.explain.label}
        {...(isTried && isBlank && { validationMessage: sign.explain.blank, validationState: 'error' as const })}
      >
        <Textarea
          autoFocus
          resize="vertical"
          rows={4}
          maxLength={longest}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <RadioGroup value={where} onChange={(_, { value }) => setWhere(value)} aria-label={sign.explain.label}>
        <Radio value="note" label={sign.explain.inNote} disabled={explanation.note === null} />
        <Radio value="internal" label={sign.explain.internal} />
      </RadioGroup>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void save()}>
          {sign.explain.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {pane.cancel}
        </Button>
      </div>
    </div>
  );
}
