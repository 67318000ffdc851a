import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { FindingList } from './FindingList';
import { StartingBox } from './StartingBox';

const useStyles = makeStyles({
  questions: { padding: '0 4px 8px' },
});

/** What is asked of the whole report, above its forms: what Quý III holds, and earlier figures to be confirmed. */
export default function Questions({ report }: { readonly report: ReportView }): ReactElement {
  const styles = useStyles();
  const { questions, starting } = report;
  return (
    <>
      {questions.length > 0 && (
        <div className={styles.questions} data-questions>
          <FindingList findings={questions} />
        </div>
      )}
      {starting.length > 0 && <StartingBox key={report.key} lines={starting} />}
    </>
  );
}
