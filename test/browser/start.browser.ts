import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { workbenchFolders } from '@bieumau/workbench/server/folders';
import { listen } from '@bieumau/workbench/server/listen';
import { site } from '@bieumau/workbench/server/site';
import { colourRules, faultsOf, overflowOf, wordsOf } from './looks';
import { launch } from '../support/launch';
import { notVietnamese } from './vietnamese';

/** The size of the narrowest pane of Excel. */
const narrow = { width: 320, height: 568 };

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = site(workbenchFolders(resolve(__dirname, '../..')));
  origin = `http://localhost:${await listen(server, 0)}`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A replacement for Microsoft's library, as in an Excel without ExcelApi 1.14 or one that does not answer. */
const library = (onReady: string): string => `
  var Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => ${onReady},
    context: { requirements: { isSetSupported: () => false } },
  };`;

const answerWith = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/javascript', body });
const failRequest = (route: Route): Promise<void> => route.abort();

const starts = [
  { name: 'an Excel that is too old', selector: '[data-start="tooOld"]', office: answerWith(library("Promise.resolve({ host: 'Excel' })")) }, // prettier-ignore
  {
    name: 'no Excel',
    selector: '[data-start="notExcel"]',
    office: answerWith(library('Promise.resolve({ host: null })')),
  },
  { name: 'an Excel without response', selector: '[data-start="slow"]', office: answerWith(library('new Promise(() => {})')) }, // prettier-ignore
  { name: 'a library that fails to load', selector: '.preflight', office: failRequest },
];

test.each(starts)('for $name the pane shows an accessible message in Vietnamese', async ({ selector, office }) => {
  const page = await openPage(office);
  await page.locator(selector).waitFor();
  const frame = page.mainFrame();
  expect(await faultsOf(frame)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await faultsOf(frame, colourRules)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  expect(await faultsOf(frame, colourRules)).toEqual([]);
  expect(await overflowOf(frame)).toEqual([]);
  // The short English text is for support staff.
  await page.locator('[lang="en"]').evaluate((english) => english.remove());
  expect(notVietnamese(await wordsOf(frame))).toEqual([]);
});

test('an old web view shows the requirements and mentions the forms that work without the pane', async () => {
  const page = await browser.newPage({ viewport: narrow });
  await page.addInitScript(() => Object.assign(globalThis, { structuredClone: undefined }));
  await page.goto(`${origin}/taskpane/pane.html`);
  await page.getByRole('heading', { name: 'Bản Excel này chưa mở được ngăn Biểu mẫu' }).waitFor();
  expect(await faultsOf(page.mainFrame())).toEqual([]);
  expect(await overflowOf(page.mainFrame())).toEqual([]);
});

/** Opens the page of the pane with another library and a clock set past all timeouts. */
async function openPage(office: (route: Route) => Promise<void>): Promise<Page> {
  const page = await browser.newPage({ viewport: narrow, reducedMotion: 'reduce' });
  await page.clock.install();
  await page.route('**/office-js/office.js', office);
  await page.goto(`${origin}/taskpane/pane.html`);
  await page.clock.fastForward(15_000);
  return page;
}
