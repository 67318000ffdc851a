import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactElement, SyntheticEvent } from 'react';
import type { InsertChoice } from '../../../core/presentation/viewmodels/insertOffer';
import { usualIssuer } from '../../../core/report/sheets/coveringReport';
import { HeadFields } from '../parts/HeadFields';
import { FormChoices } from './FormChoices';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { useDraft } from '../parts/useDraft';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectActivity } from '../../controller/selectors/state';
import { selectFirstChoice, selectInsertOffer } from '../../controller/selectors/insert';
import { insert } from '../../controller/actions/insert';

/** What reads other files is not needed to begin a first report. */
const NextSection = lazy(() => import('../priorPeriods/NextSection'));

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
  pair: { display: 'grid', gridTemplateColumns: '88px 1fr', columnGap: '12px' },
  year: { width: '100%', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  preview: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  summary: { cursor: 'pointer' },
});

export interface InsertPageProps {
  /** The keyboard begins at the next period. */
  readonly isNext: boolean;
  readonly onDone: () => void;
}

/** The period after a report that is at hand, or any other of one's own choice. */
export default function InsertPage({ isNext, onDone }: InsertPageProps): ReactElement {
  return (
    <>
      <Suspense fallback={null}>
        <NextSection isFirst={isNext} onDone={onDone} />
      </Suspense>
      <InsertForm isFirst={!isNext} onDone={onDone} />
    </>
  );
}

interface InsertFormProps {
  readonly isFirst: boolean;
  readonly onDone: () => void;
}

/** Unit, period and forms; what will be added is said before, and nothing that is there is touched. */
function InsertForm({ isFirst, onDone }: InsertFormProps): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const activity = usePane(selectActivity);
  const isDisabled = usePane((state) => selectIsDisabled(state, 'insert'));
  const firstChoice = usePane(selectFirstChoice);
  const { insert: words } = useWords();
  const [choice, setChoice] = useDraft('insert', firstChoice);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Opened from the ribbon, or by a button that is gone now: what to type first is at hand.
    if (isFirst && document.activeElement === document.body) form.current?.querySelector('input')?.focus();
  }, [isFirst]);
  const offer = usePane((state) => selectInsertOffer(state, choice));
  const change = (part: Partial<InsertChoice>): void => setChoice({ ...choice, ...part });
  const problem = (field: keyof typeof offer.problems): string | undefined =>
    isTried || field === 'date' || (field === 'forms' && offer.forms.every(({ present }) => present !== null))
      ? offer.problems[field]
      : undefined;
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!offer.report || !(await insert(context, offer.report, choice))) return;
    setChoice(undefined);
    onDone();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={words.unit} required hint={words.unitHint} {...invalid(problem('unit'))}>
        <Input
          value={choice.unit}
          maxLength={200}
          autoComplete="organization"
          onChange={(_, { value }) => change({ unit: value })}
          // The sign follows from the name of a people's committee; a person who types another one keeps it.
          onBlur={() => choice.issuer === '' && change({ issuer: usualIssuer(choice.unit) })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.year} required {...invalid(offer.problems.year)}>
          <Input
            className={styles.year}
            input={{ className: styles.year }}
            value={choice.year}
            inputMode="numeric"
            onChange={(_, { value }) => change({ year: value })}
          />
        </Field>
        <Field label={words.period} required>
          <Select
            value={choice.kind}
            onChange={(_, { value }) => {
              const kind = offer.kinds.find((one) => one.kind === value)?.kind;
              if (kind) change({ kind });
            }}
          >
            {offer.kinds.map(({ kind, label, isInForce }) => (
              <option key={kind} value={kind}>
                {isInForce ? `${label} (${words.inForce})` : label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Text size={200} className={styles.hint}>
        {offer.dates}
      </Text>
      {offer.cautions.map((text) => (
        <Text key={text} size={200} className={styles.hint} role="note">
          {text}
        </Text>
      ))}
      <FormChoices
        forms={offer.forms}
        onChange={(left) => change({ left })}
        problem={problem('forms')}
        left={choice.left}
      />
      <details>
        <summary className={styles.summary}>
          <Text>{words.optional}</Text>
        </summary>
        <HeadFields choice={choice} onChange={change} problem={problem('date') ?? null} />
      </details>
      {offer.tabs.length > 0 && (
        <div className={styles.preview} data-preview>
          <Text weight="semibold" block>
            {words.preview}
          </Text>
          <Text size={200} block>
            {words.previewText(offer.tabs.join(', '), offer.tabs.length)}
          </Text>
          <Text size={200}>{words.undoHint}</Text>
        </div>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={isDisabled || offer.tabs.length === 0}>
        {activity === 'inserting' ? words.inserting(offer.tabs.length) : words.apply(offer.tabs.length)}
      </Button>
    </form>
  );
}

function invalid(message: string | undefined): { validationMessage?: string; validationState?: 'error' } {
  return message === undefined ? {} : { validationMessage: message, validationState: 'error' };
}
