import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { startMessages } from '../../../core/presentation/messages/start';
import type { Page } from '../../controller/actions/paneActions';
import { createSelector } from '../../controller/selectors/createSelector';
import { selectCurrent, selectIsOpening, selectLanguage, selectStartWords } from '../../controller/selectors/state';
import type { ActionContext } from '../../controller/state/ActionContext';
import type { PaneState } from '../../controller/state/PaneState';
import { EmptyState } from '../parts/EmptyState';
import { NavigationContext } from '../parts/NavigationContext';
import { PaneContext, usePane } from '../parts/PaneContext';
import type { FrameState, PagesProps, PaneCore } from '../shell/PaneCore';
import { Wait } from '../shell/Wait';
import { useNoStrayDrop } from './useNoStrayDrop';

/** Message bars come after the start, when something has happened that they can tell. */
const loadNews = async (): Promise<{ readonly default: ComponentType<{ readonly page: Page }> }> => import('./NewsBar');
const NewsBar = lazy(loadNews);
/** Most people come for the findings: they are on their way while the workbook is read. */
const findings = import('../findings/FindingsPage');
const FindingsPage = lazy(() => findings);
const InsertPage = lazy(() => import('../insert/InsertPage'));
const SendPage = lazy(() => import('../send/SendPage'));
const ToolsPage = lazy(() => import('../tools/ToolsPage'));

const useStyles = makeStyles({
  // The tab says it to the eye already.
  heading: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What the pane shows inside its shell, over the context of one controller. */
export function paneCore(context: ActionContext): PaneCore {
  const { store } = context;
  return {
    subscribe: store.subscribe,
    frame: () => selectFrame(store.current()),
    News: (props) => (
      <PaneContext.Provider value={context}>
        <News {...props} />
      </PaneContext.Provider>
    ),
    Pages: (props) => (
      <PaneContext.Provider value={context}>
        <Pages {...props} />
      </PaneContext.Provider>
    ),
  };
}

const selectProgress = ({ isOpening, activity }: PaneState): FrameState['state'] =>
  isOpening ? 'opening' : activity === null ? 'open' : 'busy';

const selectFrame = createSelector(
  // The words themselves as well: those of a language are others once it is loaded.
  [selectProgress, selectLanguage, ({ language }: PaneState) => startMessages[language].pane],
  (state, language, words): FrameState => ({ state, language, words }),
);

/** Whether the bars have anything to say. */
const selectHasNews = (state: PaneState): boolean =>
  (state.activity !== null && !state.isOpening) ||
  state.isWaiting ||
  state.isStuck ||
  state.isReadOnly ||
  !state.isWatching ||
  state.news !== null ||
  state.problem !== null ||
  state.obstacles.length > 0;

function News({ page }: { readonly page: Page }): ReactElement | null {
  const hasNews = usePane(selectHasNews);
  const isOpening = usePane(selectIsOpening);
  useEffect(() => {
    // They are at hand by the time that something is pressed; a failure shows where they are needed.
    if (!isOpening) loadNews().catch(() => undefined);
  }, [isOpening]);
  if (!hasNews) return null;
  return (
    <Suspense fallback={null}>
      <NewsBar page={page} />
    </Suspense>
  );
}

function Pages({ page, opening, tool, onTurn, onOpenTool }: PagesProps): ReactElement {
  const styles = useStyles();
  const { pane } = usePane(selectStartWords);
  const hasReport = usePane((state) => selectCurrent(state) !== undefined);
  useNoStrayDrop();
  return (
    <Suspense fallback={<Wait text={pane.working} />}>
      <h1 className={styles.heading}>{pane.tabs[page]}</h1>
      {page === 'findings' && !hasReport && <EmptyState onInsert={() => onTurn('insert')} />}
      {page === 'findings' && hasReport && (
        <NavigationContext.Provider value={onOpenTool}>
          <FindingsPage />
        </NavigationContext.Provider>
      )}
      {page === 'insert' && <InsertPage isNext={opening === 'next'} onDone={() => onTurn('findings')} />}
      {page === 'send' && <SendPage onShow={() => onTurn('findings')} onInsert={() => onTurn('insert')} />}
      {page === 'tools' && <ToolsPage first={tool} />}
    </Suspense>
  );
}
