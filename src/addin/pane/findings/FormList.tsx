import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormView, ReportView } from '../../../core/presentation/viewmodels/View';
import { Meter } from '../shell/Meter';
import { useOpenTool } from '../parts/NavigationContext';
import { passes } from './Filter';
import type { Filter } from './Filter';
import { FindingList } from './FindingList';
import { SeverityIcon } from './SeverityIcon';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: '6px',
    alignItems: 'center',
    padding: '8px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::marker': { content: '""' },
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  side: { color: tokens.colorNeutralForeground2 },
  wide: { gridColumn: '1 / -1' },
  counts: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  panel: { margin: '0 8px 8px' },
  damage: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', marginBottom: '6px' },
});

export interface FormListProps {
  readonly report: ReportView;
  readonly filter: Filter;
}

/** The forms with how far they are filled; those with something to correct come first. */
export function FormList({ report, filter }: FormListProps): ReactElement {
  const forms = report.forms.filter(({ id }) => filter.form === 'all' || filter.form === id);
  return (
    <>
      {forms.map((form) => (
        <FormItem key={form.id} form={form} filter={filter} />
      ))}
    </>
  );
}

/** A browser's own disclosure: it opens with the keyboard and speaks to screen readers by itself. */
function FormItem({ form, filter }: { readonly form: FormView; readonly filter: Filter }): ReactElement {
  const styles = useStyles();
  const { pane, fixes } = useWords();
  const openTool = useOpenTool();
  const shown = form.findings.filter((finding) => passes(filter, finding));
  const clear = form.isComplete ? pane.formClear : pane.formOpen;
  const empty = form.findings.length === 0 ? clear : pane.noneOfFilter;
  return (
    <details className={styles.item} open={form.findings.length > 0} data-form={form.id}>
      <summary className={styles.header} title={form.title}>
        <SeverityIcon severity={form.worst} isComplete={form.isComplete} />
        <h2 className={styles.label}>{form.label}</h2>
        <Text size={200} className={styles.side}>
          {form.progressText}
        </Text>
        {form.progress && (
          <div className={styles.wide}>
            <Meter
              value={form.progress.wanted === 0 ? 0 : form.progress.filled / form.progress.wanted}
              isGood={form.progress.filled >= form.progress.wanted}
              label={form.progressLabel}
            />
          </div>
        )}
        {form.countsText !== '' && (
          <Text size={200} className={styles.counts}>
            {form.countsText}
          </Text>
        )}
      </summary>
      <div className={styles.panel}>
        {form.damage !== null && (
          <div className={styles.damage}>
            <Text size={200}>{form.damage}</Text>
            <Button size="small" onClick={() => openTool('restore')}>
              {fixes.restoreForm}
            </Button>
          </div>
        )}
        {shown.length > 0 ? <FindingList findings={shown} /> : <Text size={200}>{empty}</Text>}
      </div>
    </details>
  );
}
