import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Meter } from '../shell/Meter';
import type { Page } from '../../controller/actions/paneActions';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { selectRunning } from '../../controller/selectors/running';
import { selectActivity, selectIsOpening, selectIsReadOnly } from '../../controller/selectors/state';
import { selectObstacles } from '../../controller/selectors/findings';
import type { ActionContext } from '../../controller/state/ActionContext';
import { dismiss } from '../../controller/actions/navigation';
import { undo } from '../../controller/actions/quickFixes';

const useStyles = makeStyles({
  group: {
    maxHeight: '50vh',
    overflowY: 'auto',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  bar: { alignItems: 'start' },
  text: { whiteSpace: 'normal' },
});

/** Milliseconds in which the page of a finished action may give way to the next one. */
const pageChange = 1_000;

/** What actions did, why they failed, and what Excel is waiting for; read out as it changes. */
export default function NewsBar({ page }: { readonly page: Page }): ReactElement {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const context = useActionContext();
  const activity = usePane(selectActivity);
  const isOpening = usePane(selectIsOpening);
  const isReadOnly = usePane(selectIsReadOnly);
  const isWaiting = usePane((state) => state.isWaiting);
  const isStuck = usePane((state) => state.isStuck);
  const running = usePane(selectRunning);
  const isWatching = usePane((state) => state.isWatching);
  const news = usePane((state) => state.news);
  const problem = usePane((state) => state.problem);
  const hasLeft = usePane((state) => state.hasLeft);
  const obstacles = usePane(selectObstacles);
  const { pane } = useWords();
  const isBusy = activity !== null && !isOpening;
  useEffect(() => {
    if (activity !== null || (news === null && problem === null)) return;
    const end = performance.now() + pageChange;
    let frame = 0;
    // What was pressed goes with what it did, at once or with its page; a person who works in the sheet stays there.
    const look = (): void => {
      const isLost = document.hasFocus() && document.activeElement === document.body;
      if (isLost) group.current?.focus();
      else if (performance.now() < end) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [activity, news, problem, page]);
  return (
    <>
      {isBusy && <Meter label={pane.working} />}
      <div ref={group} className={styles.group} tabIndex={-1}>
        {isWaiting && <Line intent="info" text={pane.endCell} />}
        {running !== null && !isOpening && !isStuck && <Line intent="info" text={running} />}
        {isStuck && <Stuck />}
        {isReadOnly && <Line intent="info" text={pane.readOnly} />}
        {!isWatching && <Line intent="info" text={pane.notWatching} />}
        {obstacles.map((text) => (
          <Line key={text} intent="warning" text={text} />
        ))}
        {problem !== null && (
          <MessageBar intent="error" layout="multiline" shape="square" className={styles.bar}>
            <MessageBarBody className={styles.text} data-news="problem">
              {problem}
            </MessageBarBody>
            <MessageBarActions containerAction={<Dismiss />}>
              {hasLeft && (
                <Button size="small" onClick={() => void clear(context)}>
                  {pane.failed.clear}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
        {news && (
          <MessageBar
            intent={news.isPartial ? 'warning' : 'success'}
            layout="multiline"
            shape="square"
            className={styles.bar}
          >
            <MessageBarBody className={styles.text} data-news="done">
              {news.text}
            </MessageBarBody>
            <MessageBarActions containerAction={<Dismiss />}>
              {news.canUndo && (
                <Button size="small" onClick={() => void undo(context)}>
                  {pane.undo}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}

function Line({ intent, text }: { readonly intent: 'info' | 'warning'; readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" shape="square" className={styles.bar}>
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** Inserting is a part of the pane that is loaded when somebody first needs it. */
async function clear(context: ActionContext): Promise<void> {
  const { clearLeft } = await import('../../controller/actions/insert');
  await clearLeft(context);
}

/** A write must not be given up, as Excel may still do it; the pane can be loaded anew, which keeps what was begun. */
function Stuck(): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline" shape="square" className={styles.bar}>
      <MessageBarBody className={styles.text} data-news="stuck">
        {pane.stuck}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => location.reload()}>
          {pane.start.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Dismiss(): ReactElement {
  const context = useActionContext();
  const { pane } = useWords();
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={pane.close}
      onClick={() => {
        dismiss(context);
        document.querySelector('main')?.focus();
      }}
    />
  );
}
