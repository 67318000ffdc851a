import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { periodKinds } from '../../../core/base/PeriodKind';
import type { Completion } from '../../../core/report/import/Completion';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '88px 1fr', columnGap: '12px' },
  year: { width: '100%', minWidth: 0 },
});

export interface CompletionFieldsProps {
  readonly completion: Completion;
  readonly onChange: (part: Partial<Completion>) => void;
}

/** Of whom and of when old sheets are: what they say stands there, the rest is asked. */
export function CompletionFields({ completion, onChange }: CompletionFieldsProps): ReactElement {
  const styles = useStyles();
  const { insert } = useWords();
  return (
    <>
      <Field label={insert.unit} required>
        <Input value={completion.unit} maxLength={120} onChange={(_, { value }) => onChange({ unit: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={insert.year} required>
          <Input
            className={styles.year}
            input={{ className: styles.year }}
            value={completion.year}
            inputMode="numeric"
            onChange={(_, { value }) => onChange({ year: value })}
          />
        </Field>
        <Field label={insert.period} required>
          <Select
            value={completion.kind}
            onChange={(_, { value }) => onChange({ kind: periodKinds.find((kind) => kind === value) ?? '' })}
          >
            <option value="" />
            {periodKinds.map((kind) => (
              <option key={kind} value={kind}>
                {insert.kind(kind)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
