import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { states } from '../states';
import { WorkbenchPage } from '../WorkbenchPage';
import { narrowFonts } from './narrowFonts';
import { smallPng } from './smallPng';

const folder = resolve(__dirname, '../../../docs/images');

/** The viewport, wide enough for a form and the pane, in double resolution. */
const window = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };

/** The names of pictures by their state. */
const pictures: Readonly<Record<string, string>> = {
  'first run': 'pane-first-run',
  inserting: 'pane-insert',
  'to fix': 'pane-findings',
  converting: 'pane-convert',
  'an error': 'pane-error',
  ready: 'pane-ready',
  signed: 'pane-send',
  'earlier forms that are recognised, and what can be compared': 'pane-earlier',
  'a row over the periods': 'pane-row',
  'the next period, from a file': 'pane-next',
  'figures to be confirmed': 'pane-confirm',
};

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ ...window, now: '2026-06-10T09:00:00+07:00' });
  await narrowFonts(workbench.page);
});
afterAll(() => workbench.close());

test.each(states)('$name', async ({ name, reach }) => {
  const { page, pane } = workbench;
  await reach(workbench);
  const picture = pictures[name];
  if (picture === undefined) return;
  await page.mouse.move(0, 0);
  // Scrolls to the decision below a list that is longer than the pane.
  for (const part of await pane.frame.locator('[data-tool] [data-doubtful]').all())
    await part.evaluate((lines) => lines.scrollIntoView({ block: 'center' }));
  await take(page.locator('#pane'), picture);
  if (name !== 'to fix') return;
  await pane.finding('BM4.1.5-total').getByRole('button', { name: /^Phải sửa/ }).click(); // prettier-ignore
  await pane.frame.locator('[data-card="1.5"]').waitFor();
  await pane.finding('BM4.1.5-total').evaluate((finding) => finding.scrollIntoView({ block: 'center' }));
  await page.mouse.move(0, 0);
  await take(page, 'workbench');
});

async function take(what: Page | Locator, name: string): Promise<void> {
  await workbench.pane.frame.locator('aside, main form, main h2').first().waitFor();
  const png = await what.screenshot({ animations: 'disabled' });
  await writeFile(resolve(folder, `${name}.png`), await smallPng(workbench.page, png));
}
