import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { copyText } from './copyText';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({ box: { width: '100%' } });

export interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text; where the web view refuses, shows it for copying by hand. */
export function CopyButton({ label, text }: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const { mail } = useWords().sign;
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => setOutcome((await copyText(text)) ? 'copied' : 'refused');
  return (
    <>
      <Button
        size="small"
        icon={outcome === 'copied' ? <CheckmarkCircleRegular /> : <CopyRegular />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span role="status">{outcome === 'copied' ? mail.copied : ''}</span>
      {outcome === 'refused' && (
        <Field label={mail.notCopied} className={styles.box}>
          <Textarea readOnly value={text} rows={4} onFocus={(event) => event.target.select()} />
        </Field>
      )}
    </>
  );
}
