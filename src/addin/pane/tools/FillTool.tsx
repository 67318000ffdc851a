import { Button, Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FillLine } from '../../../core/presentation/quickFixes/fillOffer';
import { useToolStyles } from '../parts/useToolStyles';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectFillOffer } from '../../controller/selectors/tools';
import { changeCells } from '../../controller/actions/quickFixes';

/** Puts formulas back: into empty rows at once, over typed figures only where each was ticked. */
export function FillTool(): ReactElement {
  const styles = useToolStyles();
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'fill'));
  const { empties, typed } = usePane(selectFillOffer);
  const { fill } = useWords().fixes;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = typed.filter(({ key }) => ticked.includes(key));
  const changes = [...empties, ...chosen].map(({ change }) => change);
  const apply = async (): Promise<void> => {
    await changeCells(context, changes);
    setTicked([]);
  };
  if (empties.length + typed.length === 0) return <Text size={200}>{fill.nothing}</Text>;
  return (
    <div className={styles.tool}>
      <Text size={200} className={styles.hint}>
        {fill.text}
      </Text>
      {empties.length > 0 && <Text weight="semibold">{fill.empties(empties.length)}</Text>}
      <ul className={styles.list}>
        {empties.map((line) => (
          <li key={line.key} className={styles.item}>
            <Text size={200}>{`${line.form}: ${line.label}; ${line.text}`}</Text>
          </li>
        ))}
      </ul>
      {typed.length > 0 && (
        <>
          <Text weight="semibold">{fill.typed(typed.length)}</Text>
          <Text size={200} className={styles.hint}>
            {fill.typedHint}
          </Text>
          <ul className={styles.list}>
            {typed.map((line) => (
              <TypedLine
                key={line.key}
                line={line}
                isTicked={ticked.includes(line.key)}
                onTick={(isTicked) =>
                  setTicked(isTicked ? [...ticked, line.key] : ticked.filter((key) => key !== line.key))
                }
              />
            ))}
          </ul>
        </>
      )}
      <Button appearance="primary" disabledFocusable={changes.length === 0 || isDisabled} onClick={() => void apply()}>
        {fill.apply(changes.length)}
      </Button>
    </div>
  );
}

interface TypedLineProps {
  readonly line: FillLine;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function TypedLine({ line, isTicked, onTick }: TypedLineProps): ReactElement {
  const styles = useToolStyles();
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
        label={<Text size={200}>{`${line.form}: ${line.label}; ${line.text}`}</Text>}
      />
    </li>
  );
}
