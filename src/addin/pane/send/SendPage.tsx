import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EmptyState } from '../parts/EmptyState';
import SignoffLine from '../parts/SignoffLine';
import { Columns } from './Columns';
import { History } from './History';
import { MailActions } from './MailActions';
import { SignForm } from './SignForm';
import { SheetAction } from './SheetAction';
import { usePane } from '../parts/PaneContext';
import { selectReport } from '../../controller/selectors/findings';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '16px', padding: '12px' },
});

export interface SendPageProps {
  /** Leads to the findings. */
  readonly onShow: () => void;
  readonly onInsert: () => void;
}

/** The click that officials make last: check and sign off, then what goes out. */
export default function SendPage({ onShow, onInsert }: SendPageProps): ReactElement {
  const styles = useStyles();
  const report = usePane(selectReport);
  if (!report) return <EmptyState onInsert={onInsert} />;
  return (
    <div className={styles.page}>
      <SignoffLine />
      <SignForm onShow={onShow} />
      <MailActions />
      <SheetAction />
      <Columns />
      <History />
    </div>
  );
}
