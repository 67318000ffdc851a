import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { Meter } from '../shell/Meter';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { ClearState } from './ClearState';
import type { Filter } from './Filter';
import { FormList } from './FormList';
import { Headline } from './Headline';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectActivity } from '../../controller/selectors/state';
import { selectReport, selectReportNames } from '../../controller/selectors/findings';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { checkAll } from '../../controller/actions/checkAll';

/** Message bars come after the start: nothing has happened yet that they could tell. */
const VerdictBar = lazy(() => import('./VerdictBar'));
const Filters = lazy(() => import('./Filters'));
const ReportChoice = lazy(() => import('../parts/ReportChoice'));
const RowCardPanel = lazy(() => import('./RowCardPanel'));
const ConvertReview = lazy(() => import('./ConvertReview'));
const Questions = lazy(() => import('./Questions'));
const SignoffLine = lazy(() => import('../parts/SignoffLine'));

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: 'flex', flexDirection: 'column' },
  name: { margin: 0 },
  due: { color: tokens.colorNeutralForeground2 },
  list: { padding: '0 4px 12px' },
  // The row card stays below: it hides nothing of the list.
  scrolled: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

const all: Filter = { severity: 'all', form: 'all' };

/** What is wrong in the report, form by form, and what to do about it. */
export default function FindingsPage(): ReactElement | null {
  const styles = useStyles();
  const report = usePane(selectReport);
  const activity = usePane(selectActivity);
  const isDisabled = usePane((state) => selectIsDisabled(state, 'check'));
  const context = useActionContext();
  const { pane } = useWords();
  const [filter, setFilter] = useState(all);
  const [review, setReview] = useState<'none' | 'open' | 'left'>('none');
  if (!report) return null;
  if (review === 'open' && report.convertAll)
    return <ConvertReview fix={report.convertAll} onDone={() => setReview('left')} />;
  return (
    <>
      <div className={styles.scrolled}>
        <header className={styles.head}>
          <ReportTitle report={report} />
          <Suspense fallback={null}>
            <SignoffLine />
          </Suspense>
          <Headline report={report} onConvert={() => setReview('open')} isBack={review === 'left'} />
          <Meter
            value={report.progress.wanted === 0 ? 0 : report.progress.filled / report.progress.wanted}
            isThick
            label={pane.progress(report.unit, report.progress.filled, report.progress.wanted)}
          />
          <Button
            appearance="primary"
            icon={<ClipboardTaskRegular />}
            disabledFocusable={isDisabled}
            onClick={() => void checkAll(context)}
          >
            {activity === 'checking' ? pane.checking : pane.checkAll}
          </Button>
          <div aria-live="polite">
            <Suspense fallback={null}>
              <VerdictBar />
            </Suspense>
          </div>
          <Suspense fallback={null}>
            <Filters report={report} filter={filter} onChange={setFilter} />
          </Suspense>
        </header>
        <ClearState report={report} />
        {report.questions.length + report.starting.length > 0 && (
          <Suspense fallback={null}>
            <Questions report={report} />
          </Suspense>
        )}
        <div className={styles.list}>
          <FormList report={report} filter={filter} />
        </div>
      </div>
      <Suspense fallback={null}>
        <RowCardPanel />
      </Suspense>
    </>
  );
}

/** The report's name, or a choice where the workbook holds several. */
function ReportTitle({ report }: { readonly report: ReportView }): ReactElement {
  const styles = useStyles();
  const reports = usePane(selectReportNames);
  const name = `${report.unit}, ${report.period}`;
  return (
    <div className={styles.title}>
      {reports.length > 1 ? (
        <Suspense fallback={null}>
          <ReportChoice report={report} />
        </Suspense>
      ) : (
        <Text as="h2" weight="semibold" size={400} className={styles.name}>
          {name}
        </Text>
      )}
      <Text size={200} className={styles.due}>
        {report.due}
      </Text>
    </div>
  );
}
