import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { passes, severities } from './Filter';
import type { Filter } from './Filter';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px' },
  choice: { flexGrow: 1, flexBasis: '50%', minWidth: 0 },
});

export interface FiltersProps {
  readonly report: ReportView;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which findings are shown: by severity, with how many there are, and by form. */
export default function Filters({ report, filter, onChange }: FiltersProps): ReactElement | null {
  const styles = useStyles();
  const { pane } = useWords();
  const findings = report.forms.flatMap((form) => form.findings);
  if (findings.length === 0) return null;
  const chosen = (value: string): Filter['severity'] => severities.find((one) => one === value) ?? 'all';
  return (
    <div className={styles.line}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={pane.filter}
        value={filter.severity}
        onChange={(_, { value }) => onChange({ ...filter, severity: chosen(value) })}
      >
        {severities.map((severity) => {
          const count = findings.filter((finding) => passes({ severity, form: 'all' }, finding)).length;
          return (
            <option key={severity} value={severity}>
              {`${pane.severities[severity]} (${String(count)})`}
            </option>
          );
        })}
      </Select>
      {report.forms.length > 1 && (
        <Select
          size="small"
          className={styles.choice}
          aria-label={pane.form}
          value={filter.form}
          onChange={(_, { value }) => onChange({ ...filter, form: value })}
        >
          <option value="all">{pane.allForms}</option>
          {inPrintOrder(report).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function inPrintOrder({ forms }: ReportView): ReportView['forms'] {
  return [...forms].sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true }));
}
