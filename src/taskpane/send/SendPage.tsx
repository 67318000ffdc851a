import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SignoffLine } from '../findings/SignoffLine';
import { useDeskState, useWords } from '../frame/DeskContext';
import { Columns } from './Columns';
import { History } from './History';
import { MailActions } from './MailActions';
import { SignForm } from './SignForm';
import { SheetAction } from './SheetAction';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '16px', padding: '12px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The click that officials make last: check and sign off, then what goes out. */
export default function SendPage({ onShow }: { readonly onShow: () => void }): ReactElement {
  const styles = useStyles();
  const { report } = useDeskState();
  const { pane } = useWords();
  if (!report)
    return (
      <div className={styles.page}>
        <Text>{pane.empty.title}</Text>
      </div>
    );
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
