import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectIsDisabled } from '../../controller/actions/selectIsDisabled';
import { selectCheckSheetTabs } from '../../controller/selectors/send';
import { makeCheckSheet } from '../../controller/actions/dispatch';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '6px' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The sheet that is printed and signed by hand; a new one takes the place of the old one. */
export function SheetAction(): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const isDisabled = usePane((state) => selectIsDisabled(state, 'send'));
  const { sheet } = useWords().sign;
  const isThere = usePane(selectCheckSheetTabs).length > 0;
  return (
    <section className={styles.section}>
      <Button disabledFocusable={isDisabled} onClick={() => void makeCheckSheet(context)}>
        {isThere ? sheet.remake : sheet.make}
      </Button>
      <Text size={200} className={styles.hint}>
        {sheet.text}
      </Text>
    </section>
  );
}
