import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Page } from './Page';
import { useWords } from './DeskContext';

const pages: readonly Page[] = ['findings', 'insert', 'tools'];

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PageTabsProps {
  readonly page: Page;
  readonly onChoose: (page: Page) => void;
}

export function PageTabs({ page, onChoose }: PageTabsProps): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <nav className={styles.tabs} aria-label={pane.title}>
      <TabList
        selectedValue={page}
        onTabSelect={(_, { value }) => onChoose(pages.find((one) => one === value) ?? 'findings')}
      >
        {pages.map((one) => (
          <Tab key={one} value={one} aria-controls="page">
            {pane.tabs[one]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
