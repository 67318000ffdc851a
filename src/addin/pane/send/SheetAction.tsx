import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Sending } from '../../controller/actions/dispatch';
import { usePaneState, useWords } from '../parts/PaneContext';
import { useSigning } from './useSigning';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '6px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The sheet that is printed and signed by hand; a new one takes the place of the old one. */
export function SheetAction(): ReactElement | null {
  const loaded = useSigning();
  return loaded && <Action sending={loaded.sending} />;
}

function Action({ sending }: { readonly sending: Sending }): ReactElement {
  const styles = useStyles();
  const { activity, isReadOnly } = usePaneState();
  const { sheet } = useWords().sign;
  const isThere = sending.recordTabs().length > 0;
  return (
    <section className={styles.section}>
      <Button disabledFocusable={activity !== null || isReadOnly} onClick={() => void sending.makeSheet()}>
        {isThere ? sheet.remake : sheet.make}
      </Button>
      <Text size={200} className={styles.hint}>
        {sheet.text}
      </Text>
    </section>
  );
}
