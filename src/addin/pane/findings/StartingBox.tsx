import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { StartingLine } from '../../../core/presentation/viewmodels/View';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { usePriorWords } from '../parts/usePriorWords';
import { selectIsLocked } from '../../controller/selectors/state';
import { show } from '../../controller/actions/navigation';
import { applyFix } from '../../controller/actions/quickFixes';

const useStyles = makeStyles({
  box: {
    margin: '0 8px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    padding: '8px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '0 8px 8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    rowGap: '2px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    minWidth: 0,
    maxWidth: 'none',
    padding: '2px 0',
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
  figure: { fontVariantNumeric: 'tabular-nums' },
  side: { display: 'flex', alignItems: 'center', columnGap: '8px', marginLeft: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  wrap: { alignSelf: 'start', height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
});

/** Figures that were copied from the period before: each is changed in its cell, or confirmed here, or all at once. */
export function StartingBox({ lines }: { readonly lines: readonly StartingLine[] }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const { next } = usePriorWords();
  const list = useRef<HTMLUListElement>(null);
  const confirm = async (key: string, place: number): Promise<void> => {
    await applyFix(context, { type: 'confirm', rows: [key] });
    // The line is gone: whoever confirms one after the other goes on with the one that took its place.
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-confirm]') ?? [];
    if (document.hasFocus()) buttons[Math.min(place, buttons.length - 1)]?.focus();
  };
  return (
    <details className={styles.box} data-starting>
      <summary className={styles.summary}>
        <Text weight="semibold">{next.unconfirmed(lines.length)}</Text>
      </summary>
      <div className={styles.body}>
        <Text size={200} className={styles.hint}>
          {next.unconfirmedHint}
        </Text>
        <ConfirmAll lines={lines} />
        <ul ref={list} className={styles.list}>
          {lines.map((line, place) => (
            <Line key={line.key} line={line} onConfirm={() => void confirm(line.key, place)} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function Line({ line, onConfirm }: { readonly line: StartingLine; readonly onConfirm: () => void }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane(selectIsLocked);
  const { fixes, pane } = useWords();
  const { label, figure, place, key } = line;
  return (
    <li className={styles.line} data-row={key}>
      {place ? (
        <Button
          size="small"
          appearance="transparent"
          className={styles.label}
          title={pane.show(place.cell)}
          onClick={() => void show(context, place)}
        >
          {label}
        </Button>
      ) : (
        <Text size={200}>{label}</Text>
      )}
      <span className={styles.side}>
        <Text size={200} weight="semibold" className={styles.figure}>
          {figure}
        </Text>
        <Button
          size="small"
          data-confirm
          aria-label={`${fixes.confirm}: ${label}`}
          disabledFocusable={isDisabled}
          onClick={onConfirm}
        >
          {fixes.confirm}
        </Button>
      </span>
    </li>
  );
}

/** Asks once more: dozens of figures are said to be true at a click. */
function ConfirmAll({ lines }: { readonly lines: readonly StartingLine[] }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane(selectIsLocked);
  const { pane } = useWords();
  const { next } = usePriorWords();
  /** Null before the first time. */
  const [isAsking, setAsking] = useState<boolean | null>(null);
  if (!isAsking)
    return (
      <Button
        size="small"
        className={styles.wrap}
        autoFocus={isAsking === false}
        disabledFocusable={isDisabled}
        onClick={() => setAsking(true)}
      >
        {next.confirmAll(lines.length)}
      </Button>
    );
  return (
    <div className={styles.actions} role="group" aria-label={next.confirmAll(lines.length)}>
      <Button
        size="small"
        appearance="primary"
        className={styles.wrap}
        autoFocus
        disabledFocusable={isDisabled}
        onClick={() => void applyFix(context, { type: 'confirm', rows: lines.map(({ key }) => key) })}
      >
        {next.confirmSure(lines.length)}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {pane.cancel}
      </Button>
    </div>
  );
}
