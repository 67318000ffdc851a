import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InsertOffer } from '../../../core/presentation/viewmodels/insertOffer';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  title: { padding: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

export interface FormChoicesProps {
  readonly forms: InsertOffer['forms'];
  readonly left: readonly string[];
  readonly problem: string | undefined;
  /** The forms that are not wanted. */
  readonly onChange: (left: readonly string[]) => void;
}

/** The forms of the edition, all at first; those that are there already cannot be chosen. */
export function FormChoices({ forms, left, problem, onChange }: FormChoicesProps): ReactElement {
  const styles = useStyles();
  const { insert } = useWords();
  const free = forms.filter(({ present }) => present === null);
  const wanted = free.filter(({ isWanted }) => isWanted).length;
  const toggleAll = (checked: boolean): void => onChange(checked ? [] : free.map(({ id }) => id));
  const toggle = (id: string, checked: boolean): void =>
    onChange(checked ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>
        <Text weight="semibold">{insert.forms}</Text>
      </legend>
      <Checkbox
        label={insert.allForms}
        disabled={free.length === 0}
        checked={wanted === free.length && free.length > 0 ? true : wanted > 0 ? 'mixed' : false}
        onChange={(_, { checked }) => toggleAll(checked !== false)}
      />
      {forms.map(({ id, label, title, isWanted, present }) => (
        <Checkbox
          key={id}
          disabled={present !== null}
          checked={present === null && isWanted}
          onChange={(_, { checked }) => toggle(id, checked === true)}
          label={
            <>
              {title === '' ? label : `${label}. ${title}`}
              {present !== null && (
                <Text size={200} className={styles.hint}>
                  {` (${insert.present(present)})`}
                </Text>
              )}
            </>
          }
        />
      ))}
      {problem !== undefined && (
        <Text size={200} className={styles.problem} role="alert">
          {problem}
        </Text>
      )}
    </fieldset>
  );
}
