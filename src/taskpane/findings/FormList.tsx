import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FormView, ReportView } from '../../session/desk';
import { useWords } from '../frame/DeskContext';
import { passes } from './Filters';
import type { Filter } from './Filters';
import { FindingList } from './FindingList';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', width: '100%', alignItems: 'center' },
  label: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  side: { color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: '1 / -1', marginTop: '2px' },
  counts: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, textAlign: 'start' },
  panel: { margin: '0 4px 8px 8px' },
});

export interface FormListProps {
  readonly report: ReportView;
  readonly filter: Filter;
}

/** The forms with how far they are filled; those with something to mend come first and are open. */
export function FormList({ report, filter }: FormListProps): ReactElement {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const forms = report.forms.filter(({ id }) => filter.form === 'all' || filter.form === id);
  const open = forms.map(({ id }) => id).filter((id) => !closed.includes(id));
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => setClosed(forms.map(({ id }) => id).filter((id) => !openItems.includes(id)))}
    >
      {forms.map((form) => (
        <FormItem key={form.id} form={form} filter={filter} />
      ))}
    </Accordion>
  );
}

function FormItem({ form, filter }: { readonly form: FormView; readonly filter: Filter }): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  const shown = form.findings.filter((finding) => passes(filter, finding));
  const empty = form.findings.length === 0 ? pane.formClear : pane.noneOfFilter;
  return (
    <AccordionItem value={form.id} className={styles.item} data-form={form.id}>
      <AccordionHeader as="h2" expandIconPosition="start" size="small">
        <span className={styles.header}>
          <span className={styles.label}>
            <SeverityIcon severity={form.worst} />
            <Text weight="semibold">{form.label}</Text>
          </span>
          <Text size={200} className={styles.side}>
            {form.progressText}
          </Text>
          {form.countsText !== '' && (
            <Text size={200} className={styles.counts}>
              {form.countsText}
            </Text>
          )}
          {form.progress && (
            <ProgressBar
              className={styles.bar}
              value={form.progress.wanted === 0 ? 0 : form.progress.filled / form.progress.wanted}
              color={form.progress.filled >= form.progress.wanted ? 'success' : 'brand'}
              aria-label={form.progressLabel}
            />
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {shown.length > 0 ? <FindingList findings={shown} /> : <Text size={200}>{empty}</Text>}
      </AccordionPanel>
    </AccordionItem>
  );
}
