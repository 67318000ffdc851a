import { readFileSync } from 'node:fs';
import { actionOf, paneActions } from '../../../src/addin/controller/actions/paneActions';
import { messages } from '../../../src/core/presentation/messages';
import { priorMessages } from '../../../src/core/presentation/messages/prior';

const manifest = readFileSync('manifest.xml', 'utf8');
const labelOf = (id: string): string =>
  new RegExp(`id="${id}[.]Label" DefaultValue="([^"]*)"`).exec(manifest)?.[1] ?? '';

/** The views that buttons of the ribbon open, with the labels of those buttons. */
const buttons = new Map(
  [...manifest.matchAll(/<bt:Url id="(\w+)[.]Url" DefaultValue="[^"]*[?]view=(\w+)"/g)].map(
    ([, id = '', view = '']) => [view, labelOf(id)] as const,
  ),
);

test('the ribbon opens exactly the views whose actions have a drawing', () => {
  const views = paneActions.filter(({ icon }) => icon !== null).map(({ id }) => id);
  expect([...buttons.keys()].sort()).toEqual([...views].sort());
});

/** The ribbon says more than the tabs of the pane. */
const longer: Readonly<Record<string, string>> = { findings: 'Phát hiện', send: 'Xác nhận và gửi' };

test('a button of the ribbon is labelled as the pane calls its action', () => {
  for (const { id, label, icon } of paneActions)
    if (icon !== null) expect([id, buttons.get(id)]).toEqual([id, longer[id] ?? label(messages.vi, priorMessages.vi)]);
});

test('the pane that Excel opens with a workbook shows the findings, and no other button asks for that pane', () => {
  const opened = [...manifest.matchAll(/<TaskpaneId>Office[.]AutoShowTaskpaneWithDocument<.*?resid="(\w+)[.]Url"/gs)];
  expect(opened.map(([, id = '']) => labelOf(id))).toEqual([longer['findings']]);
});

test('an unknown view is logged and the pane shows the findings', () => {
  const warnings: string[] = [];
  expect(actionOf('?view=nowhere', (warning) => warnings.push(warning)).id).toBe('findings');
  expect(warnings).toEqual(['The pane knows no view "nowhere" and shows findings.']);
  expect(actionOf('?view=next', (warning) => warnings.push(warning)).page).toBe('insert');
  expect(actionOf('', (warning) => warnings.push(warning)).id).toBe('findings');
  expect(warnings).toHaveLength(1);
});
