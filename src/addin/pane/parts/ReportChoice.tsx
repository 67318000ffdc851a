import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { usePaneController, usePaneState, useWords } from './PaneContext';

/** Which report is shown, where the workbook holds several. */
export default function ReportChoice({ report }: { readonly report: ReportView }): ReactElement {
  const controller = usePaneController();
  const { reports } = usePaneState();
  const { pane } = useWords();
  return (
    <Select aria-label={pane.report} value={report.key} onChange={(_, { value }) => controller.choose(value)}>
      {reports.map(({ key, unit, period }) => (
        <option key={key} value={key}>{`${unit}, ${period}`}</option>
      ))}
    </Select>
  );
}
