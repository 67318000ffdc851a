import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Select,
  Text,
} from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { usePaneController, usePaneState, useWords } from '../parts/PaneContext';
import type { Tool } from '../../controller/actions/paneActions';
import { useEarlierWords } from '../parts/usePriorWords';
import ReportChoice from '../parts/ReportChoice';
import { FillTool } from './FillTool';
import { HeadTool } from './HeadTool';
import { RestoreTool } from './RestoreTool';

/** What reads other files is loaded by those who open it. */
const EarlierTool = lazy(() => import('./PriorPeriodsTool'));
const CompareTool = lazy(() => import('./CompareTool'));

const useStyles = makeStyles({
  empty: { display: 'block', padding: '12px' },
  choice: { padding: '12px 12px 4px', display: 'flex', flexDirection: 'column' },
  panel: { margin: '0 12px 12px' },
  language: { padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

/** What is needed now and then: formulas, the line on the covering report, damaged forms, other periods, the language. */
export default function ToolsPage({ first }: { readonly first: Tool | null }): ReactElement {
  const styles = useStyles();
  const controller = usePaneController();
  const { language, report, reports } = usePaneState();
  const { fixes, pane } = useWords();
  const earlier = useEarlierWords();
  const [open, setOpen] = useState<readonly unknown[]>([first ?? 'fill']);
  const tools = [
    ['fill', fixes.fill.title, <FillTool key="fill" />],
    ['head', fixes.head.title, <HeadTool key="head" />],
    ['restore', fixes.restore.title, <RestoreTool key="restore" />],
    ['earlier', earlier.prior.title, <EarlierTool key="earlier" />],
    ['compare', earlier.comparison.title, <CompareTool key="compare" />],
  ] as const;
  return (
    <>
      {report && reports.length > 1 && (
        <div className={styles.choice}>
          <ReportChoice report={report} />
        </div>
      )}
      {report ? (
        // What was chosen in a tool is of the report that it was chosen for.
        <Accordion
          key={report.key}
          multiple
          collapsible
          openItems={[...open]}
          onToggle={(_, { openItems }) => setOpen(openItems)}
        >
          {tools.map(([name, title, tool]) => (
            <AccordionItem key={name} value={name} data-tool={name}>
              <AccordionHeader as="h2">{title}</AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <Suspense fallback={null}>{tool}</Suspense>
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      ) : (
        <Text className={styles.empty}>{pane.empty.title}</Text>
      )}
      <label className={styles.language}>
        {pane.language.label}
        <Select value={language} onChange={(_, { value }) => void controller.speak(value === 'en' ? 'en' : 'vi')}>
          <option value="vi">{pane.language.vi}</option>
          <option value="en">{pane.language.en}</option>
        </Select>
      </label>
    </>
  );
}
