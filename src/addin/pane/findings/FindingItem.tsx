import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { isQuickFix } from '../../../core/presentation/quickFixes/QuickFix';
import type { QuickFixView } from '../../../core/presentation/quickFixes/QuickFix';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { useOpenTool } from '../parts/NavigationContext';
import { Figures } from '../parts/Figures';
import { SeverityIcon } from './SeverityIcon';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsBusy, selectIsReadOnly } from '../../controller/selectors/state';
import { isSelected } from '../../controller/selectors/findings';
import { show } from '../../controller/actions/navigation';
import { applyFix } from '../../controller/actions/quickFixes';

/** Many reports have nothing to explain. */
const Explanation = lazy(() => import('./Explanation'));

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '2px 8px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  selected: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: '6px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  jump: {
    width: 'calc(100% + 8px)',
    maxWidth: 'none',
    margin: '0 -4px',
    justifyContent: 'start',
    padding: '4px',
    columnGap: '6px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  cell: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
  untitled: { display: 'flex', columnGap: '6px', paddingTop: '6px' },
  sentence: { display: 'block', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
  action: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
  why: { minWidth: 'auto', paddingLeft: '4px', paddingRight: '4px' },
  rule: {
    display: 'block',
    marginTop: '6px',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** One finding: where, what is wrong, and what can be done at a click. Its title leads to the cell. */
export function FindingItem({ finding }: { readonly finding: FindingView }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isCurrent = usePane((state) => isSelected(state, finding.place));
  const { pane } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { place, code, name, severity, explained, severityText, sentence, rule, figures, fixes } = finding;
  const label = [code, name].filter((part) => part !== '').join(' ');
  const title = (
    <>
      {/* A Ghi chú that nobody has confirmed is not done. */}
      <SeverityIcon severity={explained && finding.explanation?.state !== 'unconfirmed' ? null : severity} />
      <span className={styles.name}>{label}</span>
      {/* A space that is not drawn parts what is read out. */}{' '}
      {place && <span className={styles.cell}>{place.cell}</span>}
    </>
  );
  return (
    <li
      className={mergeClasses(styles.item, isCurrent && styles.selected)}
      data-finding={finding.id}
      data-severity={severity}
      data-cell={place ? `${place.tab}!${place.cell}` : ''}
    >
      {place ? (
        <Button
          appearance="transparent"
          className={styles.jump}
          title={pane.show(place.cell)}
          aria-label={`${severityText}: ${label} ${place.cell}`}
          onClick={() => void show(context, place)}
        >
          {title}
        </Button>
      ) : (
        label !== '' && <div className={mergeClasses(styles.actions, styles.jump)}>{title}</div>
      )}
      <div className={mergeClasses(label === '' && styles.untitled)}>
        {/* What is asked of the whole report has no row to be named after. */}
        {label === '' && <SeverityIcon severity={severity} />}
        <Text size={200} className={styles.sentence} data-sentence>
          {sentence}
        </Text>
      </div>
      {figures.length > 0 && <Figures figures={figures} />}
      {(fixes.length > 0 || rule !== null) && (
        <div className={styles.actions}>
          {fixes.map((fix) => (
            <FixButton key={fix.label} view={fix} />
          ))}
          {rule !== null && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={isOpen}
              className={mergeClasses(styles.action, styles.why)}
              onClick={() => setOpen(!isOpen)}
            >
              {pane.why}
            </Button>
          )}
        </div>
      )}
      {finding.explanation && (
        <Suspense fallback={null}>
          <Explanation id={finding.id} explanation={finding.explanation} rule={rule} />
        </Suspense>
      )}
      {isOpen && (
        <Text size={200} className={styles.rule}>
          {rule}
        </Text>
      )}
    </li>
  );
}

/** Says what it will change before it does; notes and other cells are only gone to. */
function FixButton({ view: { label, fix, isPrimary } }: { readonly view: QuickFixView }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isBusy = usePane(selectIsBusy);
  const isReadOnly = usePane(selectIsReadOnly);
  const openTool = useOpenTool();
  const act = (): void => {
    if (!isQuickFix(fix)) void show(context, fix);
    else if (fix.type === 'restore') openTool('restore');
    else void applyFix(context, fix);
  };
  return (
    <Button
      size="small"
      appearance={isPrimary ? 'outline' : 'secondary'}
      className={styles.action}
      disabledFocusable={isBusy || (isReadOnly && isQuickFix(fix))}
      onClick={act}
    >
      {label}
    </Button>
  );
}
