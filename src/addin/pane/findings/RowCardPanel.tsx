import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import type { RowCard } from '../../../core/presentation/viewmodels/rowCard';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { applyFix } from '../../controller/actions/quickFixes';
import { selectRowCard, selectToConfirm } from '../../controller/selectors/findings';
import { selectIsLocked } from '../../controller/selectors/state';

/** Most reports have no earlier one at hand. */
const CardFigures = lazy(() => import('./CardFigures'));

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow4,
  },
  toggle: {
    width: '100%',
    maxWidth: 'none',
    boxSizing: 'border-box',
    justifyContent: 'space-between',
    textAlign: 'start',
    padding: '6px 12px',
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  body: { padding: '0 12px 10px', maxHeight: 'max(72px, min(35vh, 100vh - 290px))', overflowY: 'auto' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    rowGap: '2px',
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  rules: { margin: '8px 0 0', paddingLeft: '18px' },
  violated: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  undecided: { color: tokens.colorNeutralForeground2 },
  satisfied: { color: tokens.colorPaletteGreenForeground1 },
  confirm: { marginTop: '6px' },
});

/** What the row of the selected cell is and wants; one line until it is opened. */
export default function RowCardPanel(): ReactElement {
  const styles = useStyles();
  const card = usePane(selectRowCard);
  const words = useWords().card;
  const [isOpen, setOpen] = useState(false);
  if (!card)
    return (
      <aside className={styles.panel} aria-label={words.title}>
        <Text size={200} block className={styles.toggle}>
          {words.none}
        </Text>
      </aside>
    );
  return (
    <aside className={styles.panel} aria-label={words.title} data-card={card.code}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        iconPosition="after"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.title}>{`${card.form} ${card.code} ${card.name}`}</span>
      </Button>
      {isOpen && <Body card={card} />}
    </aside>
  );
}

function Body({ card }: { readonly card: RowCard }): ReactElement {
  const styles = useStyles();
  const words = useWords().card;
  const facts = [
    [words.unit, card.unit],
    [words.type, card.type],
    [words.codes, card.codes],
    [words.formula, card.formula],
    [words.ownFormula, card.ownFormula],
    [words.reads, card.reads],
  ] as const;
  return (
    // A region that scrolls can be reached with the keyboard.
    <div className={styles.body} tabIndex={0} role="region" aria-label={words.title}>
      <Text weight="semibold">{`${card.code} ${card.name}`}</Text>
      <dl className={styles.facts}>
        {facts.flatMap(([term, value]) =>
          value === null || value === ''
            ? []
            : [
                <dt key={term} className={styles.term}>
                  {term}
                </dt>,
                <dd key={`${term} value`} className={styles.value}>
                  {value}
                </dd>,
              ],
        )}
      </dl>
      <ConfirmButton />
      {card.figures.length > 0 && (
        <Suspense fallback={null}>
          <CardFigures figures={card.figures} />
        </Suspense>
      )}
      {card.rules.length > 0 && (
        <>
          <Text size={200} weight="semibold" block className={styles.facts}>
            {words.rules(card.rules.length)}
          </Text>
          <ul className={styles.rules}>
            {card.rules.map((rule) => (
              <li key={rule.text} data-outcome={rule.outcome}>
                <Text size={200}>
                  <span className={styles[rule.outcome]}>{rule.state}</span>
                  {`: ${rule.text}`}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Confirms that the carried-over figure of the row holds for this period as well; nothing where there is none. */
function ConfirmButton(): ReactElement | null {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane(selectIsLocked);
  const row = usePane(selectToConfirm);
  const { fixes } = useWords();
  if (row === null) return null;
  return (
    <Button
      size="small"
      className={styles.confirm}
      disabledFocusable={isDisabled}
      onClick={() => void applyFix(context, { type: 'confirm', rows: [row] })}
    >
      {fixes.confirm}
    </Button>
  );
}
