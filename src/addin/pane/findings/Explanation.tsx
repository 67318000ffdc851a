import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsLocked } from '../../controller/selectors/state';
import { confirmExplanations } from '../../controller/actions/explanations';
import { useExplanationDraft } from './useExplanationDraft';
import { RemoveExplanation } from './RemoveExplanation';

const ExplainEditor = lazy(() => import('./ExplainEditor'));

const useStyles = makeStyles({
  text: { display: 'block', marginTop: '6px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
  action: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
});

export interface ExplanationProps {
  readonly id: string;
  readonly explanation: NonNullable<FindingView['explanation']>;
  /** What the rule asks, beside the field in which it is explained. */
  readonly rule: string | null;
}

/** How a finding is explained, and ways to explain it or to confirm what explains it. */
export default function Explanation({ id, explanation, rule }: ExplanationProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane(selectIsLocked);
  const { explain: words } = useWords().sign;
  const [draft, setDraft] = useExplanationDraft(id);
  /** Whether the editor was opened or closed here; null where it was not. */
  const [isOpened, setOpened] = useState<boolean | null>(null);
  const { state, text } = explanation;
  const open = (): void => {
    setOpened(true);
    setDraft({ text: explanation.offer, isInternal: explanation.note === null });
  };
  const close = (): void => {
    setOpened(false);
    setDraft(undefined);
  };
  return (
    <div data-explanation={state}>
      {text !== null && (
        <Text size={200} className={styles.text}>
          {text}
        </Text>
      )}
      {draft ? (
        <Suspense fallback={null}>
          <ExplainEditor
            id={id}
            explanation={explanation}
            rule={rule}
            draft={draft}
            onChange={setDraft}
            isOpened={isOpened === true}
            onDone={close}
          />
        </Suspense>
      ) : (
        <div className={styles.actions}>
          {(state === 'unconfirmed' || state === 'outdated') && (
            <Button
              size="small"
              className={styles.action}
              disabledFocusable={isDisabled}
              onClick={() => void confirmExplanations(context, [id])}
            >
              {words.confirm}
            </Button>
          )}
          <Button
            size="small"
            className={styles.action}
            autoFocus={isOpened === false}
            disabledFocusable={isDisabled}
            onClick={open}
          >
            {words.open}
          </Button>
          <RemoveExplanation id={id} explanation={explanation} />
        </div>
      )}
    </div>
  );
}
