import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { selectActivity, selectIsOpening, selectLanguage } from '../../controller/selectors/state';
import type { ActionContext } from '../../controller/state/ActionContext';
import { PaneContext, usePane, useWords } from '../parts/PaneContext';
import { NavigationContext } from '../parts/NavigationContext';
import { Wait } from '../parts/Wait';
import { Fallback } from './Fallback';
import { PageTabs } from './PageTabs';
import type { ActionId, Page, PaneAction } from '../../controller/actions/paneActions';

/** Message bars come after the start: nothing has happened yet that they could tell. */
const NewsBar = lazy(() => import('./NewsBar'));
/** Most people come for the findings: they are on their way while the workbook is read. */
const findings = import('../findings/FindingsPage');
const FindingsPage = lazy(() => findings);
const InsertPage = lazy(() => import('../insert/InsertPage'));
const SendPage = lazy(() => import('../send/SendPage'));
const ToolsPage = lazy(() => import('../tools/ToolsPage'));

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  frame: { height: '100vh', display: 'flex', flexDirection: 'column', minWidth: '300px' },
  // The tab says it to the eye already.
  heading: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  page: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    outlineStyle: 'none',
  },
});

type Opening = Pick<PaneAction, 'page'> & { readonly id: ActionId };

export interface PaneProps {
  readonly context: ActionContext;
  readonly theme: Theme;
  /** What the pane was opened for. */
  readonly opening: Opening;
}

/** The pane: what happened on top, then the page that is chosen. */
export function Pane({ context, theme, opening }: PaneProps): ReactElement {
  const styles = useStyles();
  return (
    <PaneContext.Provider value={context}>
      <FluentProvider theme={theme} className={styles.provider}>
        <Fallback>
          <Frame opening={opening} />
        </Fallback>
      </FluentProvider>
    </PaneContext.Provider>
  );
}

function Frame({ opening }: { readonly opening: Opening }): ReactElement {
  const styles = useStyles();
  const [page, setPage] = useState<Page>(opening.page);
  const [wanted, setWanted] = useState(opening.id);
  const openTool = (tool: ActionId): void => {
    setWanted(tool);
    setPage('tools');
  };
  const language = usePane(selectLanguage);
  const isOpening = usePane(selectIsOpening);
  const activity = usePane(selectActivity);
  const { pane } = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pane.title;
  }, [language, pane]);
  return (
    <div className={styles.frame} data-state={isOpening ? 'opening' : activity === null ? 'open' : 'busy'}>
      <PageTabs page={page} onChoose={setPage} />
      <div aria-live="polite">
        <Suspense fallback={null}>
          <NewsBar page={page} />
        </Suspense>
      </div>
      <main className={styles.page} aria-label={pane.tabs[page]} tabIndex={-1}>
        {isOpening ? (
          <Wait text={pane.opening} />
        ) : (
          <Suspense fallback={<Wait text={pane.working} />}>
            <h1 className={styles.heading}>{pane.tabs[page]}</h1>
            {page === 'findings' && (
              <NavigationContext.Provider value={openTool}>
                <FindingsPage onInsert={() => setPage('insert')} />
              </NavigationContext.Provider>
            )}
            {page === 'insert' && <InsertPage isNext={opening.id === 'next'} onDone={() => setPage('findings')} />}
            {page === 'send' && <SendPage onShow={() => setPage('findings')} onInsert={() => setPage('insert')} />}
            {page === 'tools' && <ToolsPage first={wanted} />}
          </Suspense>
        )}
      </main>
    </div>
  );
}
