import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { pages } from '../../controller/actions/paneActions';
import type { Page } from '../../controller/actions/paneActions';
import type { FrameWords } from './PaneCore';

const useStyles = makeStyles({
  pages: {
    flexShrink: 0,
    display: 'flex',
    columnGap: '2px',
    padding: '4px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    minWidth: 'auto',
    padding: '6px 8px',
    borderRadius: 0,
    borderBottom: '3px solid transparent',
    fontWeight: tokens.fontWeightRegular,
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    ':hover:active': { borderBottomColor: tokens.colorCompoundBrandStrokePressed },
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

export interface PageTabsProps {
  readonly page: Page;
  readonly words: FrameWords;
  readonly onChoose: (page: Page) => void;
}

/** The pages of the pane. Plain buttons: Fluent's tabs would bring a tenth of what the pane may weigh at its start. */
export function PageTabs({ page, words, onChoose }: PageTabsProps): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.pages} aria-label={words.title}>
      {pages.map((other) => (
        <Button
          key={other}
          appearance="transparent"
          className={mergeClasses(styles.page, other === page && styles.current)}
          aria-current={other === page ? 'page' : undefined}
          onClick={() => onChoose(other)}
        >
          {words.tabs[other]}
        </Button>
      ))}
    </nav>
  );
}
