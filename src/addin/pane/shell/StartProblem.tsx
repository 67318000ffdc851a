import { Button, FluentProvider, makeStyles, Text, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shell as en } from '../../../core/presentation/messages/en/shell';
import { shell as vi } from '../../../core/presentation/messages/vi/shell';
import type { Readiness } from '../start/officeReady';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: '12px', padding: '24px' },
});

/** What can keep the pane from starting: how Excel answered, or a script that did not come. */
export type StartObstacle = Exclude<Readiness, 'ready'> | 'notLoaded';

/**
 * Why the pane cannot begin, in both languages: nothing is known of the reader yet. It is part of the shell, as nothing
 * more may come where the network is down.
 */
export function StartProblem({ why }: { readonly why: StartObstacle }): ReactElement {
  const styles = useStyles();
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
          {(why === 'slow' || why === 'notLoaded') && (
            <Button appearance="primary" onClick={() => location.reload()}>
              {vi.start.reload}
            </Button>
          )}
        </div>
      </main>
    </FluentProvider>
  );
}
