import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { shell } from '../../../core/presentation/messages/vi/shell';
import type { ActionId, Opening, Page } from '../../controller/actions/paneActions';
import { Fallback } from './Fallback';
import { PageTabs } from './PageTabs';
import type { FrameState, PaneCore } from './PaneCore';
import { Wait } from './Wait';

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  frame: { height: '100vh', display: 'flex', flexDirection: 'column', minWidth: '300px' },
  page: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    outlineStyle: 'none',
  },
});

export interface ShellProps {
  readonly theme: Theme;
  /** What the pane was opened for. */
  readonly opening: Pick<Opening, 'id' | 'page'>;
  /** Null until it is loaded: meanwhile the frame says that the pane is being opened. */
  readonly core: PaneCore | null;
  /** Gets the page or tool that is shown. */
  readonly onPlace?: ((action: ActionId) => void) | undefined;
}

/** The pane: its tabs, what happened, then the page that is chosen. Only what the core gives is ever shown as ready. */
export function Shell({ theme, opening, core, onPlace }: ShellProps): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <Fallback>
        <Frame opening={opening} core={core} onPlace={onPlace} />
      </Fallback>
    </FluentProvider>
  );
}

/** Before the core is there; what it will say is not known, so the words are Vietnamese. */
const starting: FrameState = { state: 'opening', language: 'vi', words: { ...shell, opening: shell.starting } };
const noCore: Pick<PaneCore, 'subscribe' | 'frame'> = { subscribe: () => () => undefined, frame: () => starting };

function Frame({ opening, core, onPlace }: Omit<ShellProps, 'theme'>): ReactElement {
  const styles = useStyles();
  const [page, setPage] = useState<Page>(opening.page);
  const [tool, setTool] = useState<ActionId>(opening.id);
  const { subscribe, frame } = core ?? noCore;
  const { state, language, words } = useSyncExternalStore(subscribe, frame);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  useEffect(() => onPlace?.(page === 'tools' ? tool : page), [page, tool, onPlace]);
  const openTool = (wanted: ActionId): void => {
    setTool(wanted);
    setPage('tools');
  };
  return (
    <div className={styles.frame} data-state={state}>
      <PageTabs page={page} words={words} onChoose={setPage} />
      <div aria-live="polite">{core && <core.News page={page} />}</div>
      <main className={styles.page} aria-label={words.tabs[page]} tabIndex={-1}>
        {core && state !== 'opening' ? (
          <core.Pages page={page} opening={opening.id} tool={tool} onTurn={setPage} onOpenTool={openTool} />
        ) : (
          <Wait text={words.opening} />
        )}
      </main>
    </div>
  );
}
