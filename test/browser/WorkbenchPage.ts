import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { workbenchFolders } from '../../src/workbench/server/folders';
import { listen } from '../../src/workbench/server/listen';
import { site } from '../../src/workbench/server/site';
import { launch } from './launch';

/** Tall enough for a form without scrolling. */
const window = { width: 1300, height: 1400 };
const busy = /^Đang /;

export interface Listed {
  readonly rule: string;
  readonly cell: string | null;
  readonly text: string;
}

/** The built workbench in a browser, and somebody at its mouse and keyboard. */
export class WorkbenchPage {
  /** Addresses that were asked for, this machine's own left out. */
  readonly elsewhere: string[] = [];
  /** What went wrong in the page or its frame. */
  readonly failures: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
    readonly origin: string,
  ) {
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

  static async open(): Promise<WorkbenchPage> {
    const server = site(workbenchFolders(resolve(__dirname, '../..')));
    const origin = `http://localhost:${await listen(server, 0)}`;
    const browser = await launch();
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({ viewport: window, acceptDownloads: true, permissions });
    const opened = new WorkbenchPage(server, browser, page, origin);
    await page.goto(origin);
    await opened.pane.locator('[data-state="open"]').waitFor();
    return opened;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** Presses a button of the page, waits until it is done, and gives the status line. */
  async press(button: string): Promise<string> {
    await this.page.getByRole('button', { name: button }).click();
    return done(this.page);
  }

  /** The same in the pane. */
  async pressInPane(button: string): Promise<string> {
    await this.pane.getByRole('button', { name: button }).click();
    return done(this.pane);
  }

  /** The list of findings as the pane shows it. */
  async listed(): Promise<readonly Listed[]> {
    return this.pane.locator('#findings li').evaluateAll((items) =>
      items.map((item) => {
        const { rule = '', cell = '' } = (item as HTMLElement).dataset;
        return { rule, cell: cell || null, text: item.textContent };
      }),
    );
  }

  /** Brings a sheet to the front by its tab. */
  async show(tab: string): Promise<void> {
    await this.page.locator('.univer-sheet-bar, [data-u-comp="slide-tab-bar"]').getByText(tab, { exact: true }).click(); // prettier-ignore
  }

  /** Clicks a cell of the sheet in front and types into it. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text);
    await this.keys('Enter');
  }

  /** Clicks a cell of the sheet in front and pastes text that was copied elsewhere. */
  async paste(cell: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.click(cell);
    await this.keys('Control+v');
  }

  private async click(cell: string): Promise<void> {
    const at = await this.page.evaluate((address) => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      const { x, y, width, height } = grid.getActiveWorkbook().getActiveSheet().getRange(address).getCellRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, cell);
    const canvas = await this.page.locator('#grid canvas[id*="univer-sheet-main-canvas"]').boundingBox();
    await this.page.mouse.click((canvas?.x ?? 0) + at.x, (canvas?.y ?? 0) + at.y);
  }

  /** Presses keys and waits until all that follows is calculated. */
  async keys(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.page.evaluate(() => (globalThis as unknown as Exposed).workbench.host.idle());
  }

  /** What a cell of the sheet in front holds; '' for nothing. */
  async value(cell: string): Promise<unknown> {
    return this.page.evaluate((address) => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      return grid.getActiveWorkbook().getActiveSheet().getRange(address).getRawValue() ?? '';
    }, cell);
  }

  /** Chooses a file as in the dialog of the browser. */
  async openFile(path: string): Promise<string> {
    await this.page.locator('#file').setInputFiles(path);
    return done(this.page);
  }

  /** Saves the workbook with the button and gives the file that was downloaded. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Lưu')]);
    return readFile(await download.path());
  }
}

async function done(place: Page | FrameLocator): Promise<string> {
  const status = place.locator('#status').filter({ hasNotText: busy });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** What the page shows to its visitors from the console; the functions above run there. */
interface Exposed {
  readonly workbench: {
    readonly host: { idle(): Promise<void> };
    readonly grid: {
      getActiveWorkbook(): { getActiveSheet(): { getRange(address: string): GridRange } };
    };
  };
}

interface GridRange {
  getCellRect(): { x: number; y: number; width: number; height: number };
  getRawValue(): unknown;
}
