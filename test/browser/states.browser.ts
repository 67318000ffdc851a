import { colourRules, faultsOf, overflowOf, wordsOf } from './looks';
import { states } from './states';
import { WorkbenchPage } from './WorkbenchPage';
import { notVietnamese } from './vietnamese';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ now: '2026-06-10T09:00:00+07:00' });
});
afterAll(() => workbench.close());

/** Runs a function with a size of the pane and restores the size afterwards. */
async function withSize<Result>(width: number, height: number | null, work: () => Promise<Result>): Promise<Result> {
  const pane = workbench.page.locator('#pane');
  const style = `flex: none; width: ${width}px; ${height === null ? '' : `height: ${height}px`}`;
  await pane.evaluate((element, css) => element.setAttribute('style', css), style);
  try {
    return await work();
  } finally {
    await pane.evaluate((element) => element.removeAttribute('style'));
  }
}

/** The least height of the page in pixels, out of 378, with any messages above and any cards below it. */
const leastRoom = 150;

/** The height in pixels that a small pane leaves for the page, without the row card. */
async function roomForPage(): Promise<number> {
  return workbench.pane.inside().evaluate(() => {
    const main = document.querySelector('main')?.clientHeight ?? 0;
    const card = document.querySelector('aside')?.getBoundingClientRect().height ?? 0;
    return main - card;
  });
}

describe.each(states)('The pane in the state "$name"', ({ reach, isEnglish = false }) => {
  beforeAll(() => reach(workbench));

  test('axe finds no problem in the light and the high-contrast theme', async () => {
    const light = await faultsOf(workbench.pane.inside());
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    const contrast = await faultsOf(workbench.pane.inside(), colourRules);
    await workbench.page.emulateMedia({ forcedColors: 'none' });
    expect({ light, contrast }).toEqual({ light: [], contrast: [] });
  });

  test('the pane fits into 320 pixels, and into 350 × 378 with room for the page', async () => {
    expect(await withSize(320, null, () => overflowOf(workbench.pane.inside()))).toEqual([]);
    const small = await withSize(
      350,
      378,
      async () => [await overflowOf(workbench.pane.inside()), await roomForPage()] as const,
    );
    expect(small[0]).toEqual([]);
    expect(small[1]).toBeGreaterThanOrEqual(leastRoom);
  });

  if (!isEnglish)
    test('all texts are Vietnamese', async () => {
      expect(notVietnamese(await wordsOf(workbench.pane.inside()))).toEqual([]);
    });
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
