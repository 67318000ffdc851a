import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EmptyState } from '../parts/EmptyState';
import { SignoffLine } from '../parts/SignoffLine';
import { usePaneState } from '../parts/PaneContext';
import { Columns } from './Columns';
import { History } from './History';
import { MailActions } from './MailActions';
import { SignForm } from './SignForm';
import { SheetAction } from './SheetAction';

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
  const { report } = usePaneState();
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
