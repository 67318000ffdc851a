import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { workbenchFolders } from '@bieumau/workbench/server/folders';
import { listen } from '@bieumau/workbench/server/listen';
import { site } from '@bieumau/workbench/server/site';
import { GridPage } from './GridPage';
import { launch } from '../support/launch';
import { PanePage } from './PanePage';

const usualWindow = { width: 1200, height: 640 };
/** The timeout in milliseconds, generous for busy machines. */
const patience = 60_000;
const busy = /^Đang /;

export interface OpenOptions extends Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor'> {
  /** The query string of the workbench, such as "?theme=dark". */
  readonly search?: string;
  /** The fixed time of the page's clock. */
  readonly now?: string;
}

/** The built workbench in its own browser. */
export class WorkbenchPage {
  /** Addresses of requests to other machines. */
  readonly elsewhere: string[] = [];
  /** Errors of the page and its frame. */
  readonly failures: string[] = [];
  readonly grid: GridPage;
  readonly pane: PanePage;

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
    readonly origin: string,
  ) {
    this.grid = new GridPage(page);
    this.pane = new PanePage(page);
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(origin) && !/^(data|blob|about):/.test(address)) this.elsewhere.push(address);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.failures.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => this.failures.push(error.stack ?? String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.failures.push(message.text());
    });
  }

  static async open({ search = '', now, ...options }: OpenOptions = {}): Promise<WorkbenchPage> {
    const server = site(workbenchFolders(resolve(__dirname, '../..')));
    const origin = `http://localhost:${await listen(server, 0)}`;
    const browser = await launch();
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({
      viewport: usualWindow,
      reducedMotion: 'reduce',
      acceptDownloads: true,
      permissions,
      ...options,
    });
    page.setDefaultTimeout(patience);
    if (now !== undefined) await page.clock.setFixedTime(new Date(now));
    const opened = new WorkbenchPage(server, browser, page, origin);
    await opened.goTo(search);
    return opened;
  }

  /** Reloads the workbench with an empty workbook. */
  async goTo(search: string): Promise<void> {
    await this.page.goto(`${this.origin}/${search}`);
    await this.pane.idle();
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** Presses a button of the page, waits for the end of its action and returns the status line. */
  async press(button: string): Promise<string> {
    await this.page.getByRole('button', { name: button }).click();
    return this.done();
  }

  /** Opens the 2022 report of Bến Tre as it was filed. */
  async openSample(): Promise<void> {
    await this.press('Mở mẫu năm 2022');
    await this.pane.frame.locator('[data-headline]').waitFor();
    await this.pane.idle();
  }

  /** Opens a file through the file dialog of the browser. */
  async openFile(path: string): Promise<string> {
    await this.page.locator('#file').setInputFiles(path);
    const message = await this.done();
    await this.pane.idle();
    return message;
  }

  /** Saves the workbook with the button and returns the downloaded file. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Lưu .xlsx')]);
    return readFile(await download.path());
  }

  /** The text of the status line after all actions have ended. */
  async done(): Promise<string> {
    const status = this.page.locator('#status').filter({ hasNotText: busy });
    await status.waitFor();
    return (await status.textContent()) ?? '';
  }
}
