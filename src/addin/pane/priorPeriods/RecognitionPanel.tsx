import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Completion } from '../../../core/report/import/Completion';
import type { RecognisedLine, RecognitionView } from '../../../core/presentation/viewmodels/recognitionView';
import { useToolStyles } from '../parts/useToolStyles';
import { usePriorWords } from '../parts/usePriorWords';

const useStyles = makeStyles({
  title: { margin: '4px 0 0' },
  summary: { cursor: 'pointer' },
  text: { overflowWrap: 'anywhere' },
  doubt: { color: tokens.colorNeutralForeground2 },
});

export interface RecognitionPanelProps {
  readonly recognition: RecognitionView;
  readonly rows: Completion['rows'];
  readonly otherReadings: Completion['otherReadings'];
  readonly onRows: (chosen: Pick<Completion, 'rows' | 'otherReadings'>) => void;
}

/** What was found in old sheets. Of what is doubtful nothing is taken that a person has not ticked. */
export function RecognitionPanel({ recognition, rows, otherReadings, onRows }: RecognitionPanelProps): ReactElement {
  const styles = { ...useToolStyles(), ...useStyles() };
  const words = usePriorWords().recognition;
  const { forms, certain, doubtful, missing, unmatched } = recognition;
  const tick = (key: string, isTicked: boolean, isOther = false): void =>
    onRows({ rows: withKey(rows, key, isTicked), otherReadings: withKey(otherReadings, key, isTicked && isOther) });
  return (
    <>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form}>
            <Text size={200}>{form}</Text>
          </li>
        ))}
      </ul>
      {doubtful.length > 0 && (
        <div data-doubtful>
          <Text as="h4" weight="semibold" className={styles.title}>
            {words.doubtful(doubtful.length)}
          </Text>
          <Text size={200} block className={styles.hint}>
            {words.doubtfulHint}
          </Text>
          <ul className={styles.list}>
            {doubtful.map((line) => (
              <li key={line.key} className={styles.item}>
                {line.readings.length > 0 ? (
                  <DoubtfulReadings line={line} onTick={tick} />
                ) : (
                  <Checkbox
                    checked={line.isTaken}
                    disabled={!line.canTake}
                    onChange={(_, { checked }) => tick(line.key, checked === true)}
                    label={<DoubtfulLine line={line} />}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Folded title={words.certain(certain.length)} count={certain.length}>
        {certain.map(({ key, row, line, figure }) => (
          <li key={key} className={styles.item}>
            <Text size={200} block className={styles.text}>
              {`${row}: ${words.figure(figure)}`}
            </Text>
            <Text size={100} block className={styles.text}>
              {line}
            </Text>
          </li>
        ))}
      </Folded>
      <Folded title={words.missing(missing.length)} count={missing.length}>
        {missing.map((row) => (
          <li key={row} className={styles.item}>
            <Text size={200}>{row}</Text>
          </li>
        ))}
      </Folded>
      <Folded title={words.unmatched(unmatched.length)} count={unmatched.length}>
        {unmatched.map((line) => (
          <li key={line} className={styles.item}>
            <Text size={200} className={styles.text}>
              {line}
            </Text>
          </li>
        ))}
      </Folded>
    </>
  );
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = [...keys].filter((one) => one !== key);
  return new Set(isIn ? [...others, key] : others);
}

interface DoubtfulReadingsProps {
  readonly line: RecognisedLine;
  readonly onTick: (key: string, isTicked: boolean, isOther: boolean) => void;
}

/** A figure with two readings: ticking one unticks the other, and none need be taken. */
function DoubtfulReadings({ line: { key, row, line, doubt, readings }, onTick }: DoubtfulReadingsProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={row}>
      <Text size={200} block className={styles.text}>
        {line}
      </Text>
      <Text size={200} block className={styles.doubt}>
        {doubt}
      </Text>
      {readings.map(({ isOther, label, isTaken }) => (
        <Checkbox
          key={String(isOther)}
          checked={isTaken}
          onChange={(_, { checked }) => onTick(key, checked === true, isOther)}
          label={
            <Text size={200} className={styles.text}>
              {label}
            </Text>
          }
        />
      ))}
    </div>
  );
}

function DoubtfulLine({ line: { row, line, figure, doubt } }: { readonly line: RecognisedLine }): ReactElement {
  const styles = useStyles();
  const words = usePriorWords().recognition;
  return (
    <>
      <Text size={200} block className={styles.text}>
        {words.isSame(`${row}: ${words.figure(figure)}`)}
      </Text>
      <Text size={200} block className={styles.text}>
        {line}
      </Text>
      {doubt !== null && (
        <Text size={200} block className={styles.doubt}>
          {doubt}
        </Text>
      )}
    </>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Long lists that few people read. */
function Folded({ title, count, children }: FoldedProps): ReactElement | null {
  const styles = { ...useToolStyles(), ...useStyles() };
  if (count === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <Text size={200}>{title}</Text>
      </summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}
