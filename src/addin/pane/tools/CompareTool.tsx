import { Button, Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Comparing } from '../../controller/actions/comparison';
import type { PaneController } from '../../controller/PaneController';
import { useEarlier, useEarlierWords } from '../parts/usePriorWords';
import { usePaneState } from '../parts/PaneContext';
import { useLoaded } from '../parts/useLoaded';
import { useToolStyles } from '../parts/useToolStyles';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** This report beside an earlier one: as columns beside its forms, or on a sheet of its own. */
export default function CompareTool(): ReactElement {
  const styles = { ...useToolStyles(), ...useStyles() };
  const earlier = useEarlier();
  const comparing = useLoaded(load);
  const { activity, isReadOnly } = usePaneState();
  const { comparison } = useEarlierWords();
  const [chosen, setChosen] = useState('');
  const lines = earlier?.lines() ?? [];
  const code = (lines.find((line) => line.code === chosen) ?? lines[0])?.code;
  const isDisabled = activity !== null || isReadOnly || !comparing;
  return (
    <div className={styles.tool}>
      <Text size={200} className={styles.hint}>
        {comparison.text}
      </Text>
      {code === undefined ? (
        earlier && <Text size={200}>{comparison.noneAtHand}</Text>
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
              onClick={() => void comparing?.addColumns(code)}
            >
              {comparison.addColumns}
            </Button>
            <Button disabledFocusable={isDisabled} onClick={() => void comparing?.makeSheet()}>
              {comparison.makeSheet}
            </Button>
          </>
        )}
        {comparing?.hasColumns() === true && (
          <Button disabledFocusable={isDisabled} onClick={() => void comparing.removeColumns()}>
            {comparison.removeColumns}
          </Button>
        )}
      </div>
    </div>
  );
}

function load(controller: PaneController): Promise<Comparing> {
  return controller.comparing();
}
