import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { useActionContext, usePane } from './PaneContext';
import { useWords } from './useWords';
import { selectReportNames } from '../../controller/selectors/findings';
import { chooseReport } from '../../controller/actions/navigation';

/** Which report is shown, where the workbook holds several. */
export default function ReportChoice({ report }: { readonly report: ReportView }): ReactElement {
  const context = useActionContext();
  const reports = usePane(selectReportNames);
  const { pane } = useWords();
  return (
    <Select aria-label={pane.report} value={report.key} onChange={(_, { value }) => chooseReport(context.store, value)}>
      {reports.map(({ key, unit, period }) => (
        <option key={key} value={key}>{`${unit}, ${period}`}</option>
      ))}
    </Select>
  );
}
