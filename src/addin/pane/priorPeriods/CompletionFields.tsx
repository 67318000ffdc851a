import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Completion } from '../../../core/report/import/Completion';
import { useWords } from '../parts/PaneContext';

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
  const kinds = Object.entries(insert.kinds) as [Exclude<Completion['kind'], ''>, string][]; // keys of a record
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
            onChange={(_, { value }) => onChange({ kind: kinds.find(([kind]) => kind === value)?.[0] ?? '' })}
          >
            <option value="" />
            {kinds.map(([kind, label]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
