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
import type { ComponentType, ReactElement } from 'react';
import { setLanguage } from '../../controller/actions/navigation';
import { tools } from '../../controller/actions/paneActions';
import type { ActionId, Tool } from '../../controller/actions/paneActions';
import { selectReport, selectReportNames } from '../../controller/selectors/findings';
import { selectLanguage } from '../../controller/selectors/state';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { usePriorWords } from '../parts/usePriorWords';
import ReportChoice from '../parts/ReportChoice';
import { FillTool } from './FillTool';
import { HeadTool } from './HeadTool';
import { RestoreTool } from './RestoreTool';

const components: Readonly<Record<Tool, ComponentType>> = {
  fill: FillTool,
  head: HeadTool,
  restore: RestoreTool,
  // What reads other files is loaded by those who open it.
  earlier: lazy(() => import('./PriorPeriodsTool')),
  compare: lazy(() => import('./CompareTool')),
};

const useStyles = makeStyles({
  empty: { display: 'block', padding: '12px' },
  choice: { padding: '12px 12px 4px', display: 'flex', flexDirection: 'column' },
  panel: { margin: '0 12px 12px' },
  language: { padding: '12px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

/** Formulas, the line on the covering report, damaged forms, other periods, the language; `first` is open at first. */
export default function ToolsPage({ first }: { readonly first: ActionId }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const language = usePane(selectLanguage);
  const report = usePane(selectReport);
  const isOneOfSeveral = usePane(selectReportNames).length > 1;
  const words = useWords();
  const priorWords = usePriorWords();
  const { pane } = words;
  const [open, setOpen] = useState<readonly unknown[]>([tools.find(({ id }) => id === first)?.id ?? 'fill']);
  return (
    <>
      {report && isOneOfSeveral && (
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
          {tools.map(({ id, label }) => {
            const Tool = components[id];
            return (
              <AccordionItem key={id} value={id} data-tool={id}>
                <AccordionHeader as="h2">{label(words, priorWords)}</AccordionHeader>
                <AccordionPanel className={styles.panel}>
                  <Suspense fallback={null}>
                    <Tool />
                  </Suspense>
                </AccordionPanel>
              </AccordionItem>
            );
          })}
        </Accordion>
      ) : (
        <Text className={styles.empty}>{pane.empty.title}</Text>
      )}
      <label className={styles.language}>
        {pane.language.label}
        <Select value={language} onChange={(_, { value }) => void setLanguage(context, value === 'en' ? 'en' : 'vi')}>
          <option value="vi">{pane.language.vi}</option>
          <option value="en">{pane.language.en}</option>
        </Select>
      </label>
    </>
  );
}
