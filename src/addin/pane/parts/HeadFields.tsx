import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HeadChoice } from '../../../core/report/sheets/coveringReport';
import { useWords } from './useWords';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '8px',
    paddingTop: '8px',
  },
  input: { width: '100%', minWidth: 0 },
});

export interface HeadFieldsProps {
  readonly choice: HeadChoice;
  readonly onChange: (part: Partial<HeadChoice>) => void;
  readonly problem: string | null;
}

/** Number, sign and date of the covering report; all of them may stay open. */
export function HeadFields({ choice, onChange, problem }: HeadFieldsProps): ReactElement {
  const styles = useStyles();
  const { head } = useWords().fixes;
  return (
    <div className={styles.fields}>
      <Field label={head.number}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={choice.number}
          maxLength={40}
          onChange={(_, { value }) => onChange({ number: value })}
        />
      </Field>
      <Field
        label={head.date}
        {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' as const })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={choice.date}
          placeholder="05/12/2026"
          onChange={(_, { value }) => onChange({ date: value })}
        />
      </Field>
      <Field label={head.issuer} hint={head.issuerHint}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={choice.issuer}
          maxLength={40}
          onChange={(_, { value }) => onChange({ issuer: value })}
        />
      </Field>
    </div>
  );
}
