import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useToolStyles } from '../parts/useToolStyles';
import { useActionContext, usePane } from '../parts/PaneContext';
import { usePriorWords } from '../parts/usePriorWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectHasComparison } from '../../controller/selectors/comparison';
import { selectPriorLines } from '../../controller/selectors/priorPeriods';
import {
  addComparisonColumns,
  makeComparisonSheet,
  removeComparisonColumns,
} from '../../controller/actions/comparison';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** This report beside an earlier one: as columns beside its forms, or on a sheet of its own. */
export default function CompareTool(): ReactElement {
  const styles = { ...useToolStyles(), ...useStyles() };
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'compare'));
  const lines = usePane(selectPriorLines);
  const hasColumns = usePane(selectHasComparison);
  const { comparison } = usePriorWords();
  const [chosen, setChosen] = useState('');
  const code = (lines.find((line) => line.code === chosen) ?? lines[0])?.code;
  return (
    <div className={styles.tool}>
      <Text size={200} className={styles.hint}>
        {comparison.text}
      </Text>
      {code === undefined ? (
        <Text size={200}>{comparison.noneAtHand}</Text>
      ) : (
        <Field label={comparison.against} className={styles.full}>
          <Select value={code} onChange={(_, { value }) => setChosen(value)}>
            {lines.map((line) => (
              <option key={line.code} value={line.code}>
                {`${line.period} (${line.source})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        {code !== undefined && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isDisabled}
              onClick={() => void addComparisonColumns(context, code)}
            >
              {comparison.addColumns}
            </Button>
            <Button disabledFocusable={isDisabled} onClick={() => void makeComparisonSheet(context)}>
              {comparison.makeSheet}
            </Button>
          </>
        )}
        {hasColumns && (
          <Button disabledFocusable={isDisabled} onClick={() => void removeComparisonColumns(context)}>
            {comparison.removeColumns}
          </Button>
        )}
      </div>
    </div>
  );
}
