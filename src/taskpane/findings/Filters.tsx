import { makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingView, ReportView } from '../../session/desk';
import { useWords } from '../frame/DeskContext';

export interface Filter {
  readonly severity: Severity;
  /** The id of a form, or all. */
  readonly form: string;
}

const severities = ['all', 'fix', 'explain', 'notice'] as const;
type Severity = (typeof severities)[number];

export function passes({ severity }: Filter, finding: FindingView): boolean {
  return severity === 'all' || finding.severity === severity;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: 'auto' },
});

export interface FiltersProps {
  readonly report: ReportView;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which findings are shown: by severity, with how many there are, and by form. */
export function Filters({ report, filter, onChange }: FiltersProps): ReactElement | null {
  const styles = useStyles();
  const { pane } = useWords();
  const findings = report.forms.flatMap((form) => form.findings);
  if (findings.length === 0) return null;
  return (
    <>
      <div role="group" aria-label={pane.filter} className={styles.line}>
        {severities.map((severity) => {
          const count = findings.filter((finding) => passes({ severity, form: 'all' }, finding)).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.button}
              checked={filter.severity === severity}
              onClick={() => onChange({ ...filter, severity })}
            >
              {`${pane.severities[severity]} ${String(count)}`}
            </ToggleButton>
          );
        })}
      </div>
      {report.forms.length > 1 && (
        <Select
          size="small"
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
    </>
  );
}

function inPrintOrder({ forms }: ReportView): ReportView['forms'] {
  return [...forms].sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true }));
}
