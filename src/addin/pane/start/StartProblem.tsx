import { Button, FluentProvider, makeStyles, Text, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { messages } from '../../../core/presentation/messages';
import type { Readiness } from './officeReady';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '12px', padding: '24px' },
});

/** Why the pane cannot begin, in both languages: nothing is known of the reader yet. */
export function StartProblem({ why }: { readonly why: Exclude<Readiness, 'ready'> }): ReactElement {
  const styles = useStyles();
  const [vi, en] = [messages.vi.pane, messages.en.pane];
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <div className={styles.box} role="alert" data-start={why}>
          <Text as="h1" weight="semibold" size={400}>
            {vi.title}
          </Text>
          <Text>{vi.start[why]}</Text>
          <Text size={200} lang="en">
            {en.start[why]}
          </Text>
          {why === 'slow' && (
            <Button appearance="primary" onClick={() => location.reload()}>
              {vi.start.reload}
            </Button>
          )}
        </div>
      </main>
    </FluentProvider>
  );
}
