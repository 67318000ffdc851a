import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement, SyntheticEvent } from 'react';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { useDraft } from '../parts/useDraft';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectSignoff } from '../../controller/selectors/signoff';
import { selectLastSigner, selectSignBlocks } from '../../controller/selectors/send';
import { keepDraft } from '../../controller/actions/drafts';
import { signOff } from '../../controller/actions/signOff';

/** Most reports have no notes that stood there before. */
const NotesReview = lazy(() => import('./NotesReview'));

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  hint: { color: tokens.colorNeutralForeground2 },
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: '6px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Who has checked; what is missing for a sign-off is said, and the way there. */
export function SignForm({ onShow }: { readonly onShow: () => void }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'send'));
  const isSignedOff = usePane(selectSignoff)?.state === 'unchanged';
  const lastSigner = usePane(selectLastSigner);
  const { sign } = useWords().sign;
  const [signer, setSigner] = useDraft('signer', lastSigner);
  const [isTried, setTried] = useState(false);
  const isBlank = signer.by.trim() === '';
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isBlank && (await signOff(context, signer))) setSigner(undefined);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Text size={200}>{sign.text}</Text>
      <Field
        label={sign.by}
        required
        {...(isTried && isBlank && { validationMessage: sign.nameBlank, validationState: 'error' as const })}
      >
        <Input value={signer.by} maxLength={200} onChange={(_, { value }) => setSigner({ ...signer, by: value })} />
      </Field>
      <Field label={sign.position}>
        <Input
          value={signer.position}
          maxLength={200}
          onChange={(_, { value }) => setSigner({ ...signer, position: value })}
        />
      </Field>
      <Blocks onShow={onShow} />
      <Button type="submit" appearance="primary" disabledFocusable={isDisabled}>
        {isSignedOff ? sign.again : sign.apply}
      </Button>
      <Text size={200} className={styles.hint}>
        {sign.noSignature}
      </Text>
    </form>
  );
}

function Blocks({ onShow }: { readonly onShow: () => void }): ReactElement | null {
  const styles = useStyles();
  const context = useActionContext();
  const isReviewed = usePane(({ drafts }) => drafts.leftNotes !== undefined);
  const { blocked } = useWords().sign;
  const { fix, explain, unconfirmed } = usePane(selectSignBlocks);
  if (fix + explain + unconfirmed.length === 0) return null;
  return (
    <div className={styles.blocks} data-blocks>
      {fix > 0 && <Text size={200}>{blocked.fix(fix)}</Text>}
      {explain > 0 && <Text size={200}>{blocked.explain(explain)}</Text>}
      {unconfirmed.length > 0 && (
        <>
          <Text size={200}>{blocked.unconfirmed(unconfirmed.length)}</Text>
          {isReviewed ? (
            <Suspense fallback={null}>
              <NotesReview />
            </Suspense>
          ) : (
            <Button size="small" onClick={() => keepDraft(context, 'leftNotes', [])}>
              {blocked.review(unconfirmed.length)}
            </Button>
          )}
        </>
      )}
      <Button size="small" appearance="subtle" onClick={onShow}>
        {blocked.show}
      </Button>
    </div>
  );
}
