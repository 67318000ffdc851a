import { colourRules, faultsOf } from './looks';
import { states } from './states';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ search: '?theme=dark', now: '2026-06-10T09:00:00+07:00' });
});
afterAll(() => workbench.close());

/** The states that together show all coloured elements. */
const colouredStates = states.slice(0, states.findIndex(({ name }) => name === 'converted') + 1);

test('the pane is dark if the Office theme is dark', async () => {
  const colour = await workbench.pane
    .inside()
    .evaluate(() => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor);
  expect(colour).toBe('rgb(41, 41, 41)');
});

test.each(colouredStates)('in the state "$name" colours have enough contrast', async ({ reach }) => {
  await reach(workbench);
  expect(await faultsOf(workbench.pane.inside(), colourRules)).toEqual([]);
});

test('no error was logged in the page', () => {
  expect(workbench.failures).toEqual([]);
});
