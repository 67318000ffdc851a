import { makeStyles, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Meter } from './Meter';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '32px 24px', textAlign: 'center' },
});

/** Something takes a moment. */
export function Wait({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box} role="status">
      <Text>{text}</Text>
      <Meter label={text} />
    </div>
  );
}
