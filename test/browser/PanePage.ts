import { basename } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

export interface Listed {
  readonly rule: string;
  readonly severity: string;
  /** The address as the command line writes it: 'BM4'!D12 */
  readonly cell: string | null;
  readonly sentence: string;
}

export type Verdict = 'ready' | 'explain' | 'fix';

/** The pane of the workbench, the same as in Excel. */
export class PanePage {
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator('#pane');
  }

  /** Waits until the pane has started and no action is running. */
  async idle(): Promise<void> {
    await this.frame.locator('[data-state="open"]').waitFor();
  }

  /** The current frame of the pane, which changes when a file is opened. */
  inside(): Frame {
    const frame = this.page.frames().find((item) => item.url().includes('pane.html'));
    if (!frame) throw new Error('there is no pane');
    return frame;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** Presses a button and waits until its action has ended. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.idle();
  }

  /** Opens one of the pages, which are loaded on first use. */
  async turnTo(page: 'Kiểm tra' | 'Chèn biểu mẫu' | 'Gửi' | 'Công cụ'): Promise<void> {
    await this.frame.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();
    await this.frame.getByRole('main', { name: page }).locator('button, input, select').first().waitFor();
  }

  /** Opens the page of tools and one of them. */
  async openTool(title: string): Promise<void> {
    await this.turnTo('Công cụ');
    const header = this.button(title);
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    await this.frame
      .locator('[data-tool]')
      .filter({ has: header })
      .locator('button, select, input, li')
      .nth(1)
      .waitFor();
  }

  /** Picks a file of a prior period in the pane and waits until it was read or refused. */
  async pickFile(path: string): Promise<void> {
    await this.frame.locator('input[type="file"]').setInputFiles(path);
    const read = this.frame.locator(`[data-file="${basename(path)}"]`);
    await read.or(this.frame.locator('[data-news="problem"]')).first().waitFor();
  }

  /** Runs a full check; returns the verdict in the pane. */
  async checkAll(): Promise<Verdict> {
    await this.press('Kiểm tra tất cả');
    const verdict = this.frame.locator('[data-verdict]');
    await verdict.waitFor();
    return (await verdict.getAttribute('data-verdict')) as Verdict; // the pane writes a Verdict
  }

  /** The message of the last action. */
  async news(): Promise<string> {
    return (await this.frame.locator('[data-news="done"]').textContent()) ?? '';
  }

  /** The first finding of a rule. */
  finding(rule: string): Locator {
    return this.frame.locator(`[data-finding^="${rule} "]`).first();
  }

  async headline(): Promise<string> {
    return (await this.frame.locator('[data-headline]').textContent()) ?? '';
  }

  /** Expands every form's list until all findings are shown. */
  async showMore(): Promise<void> {
    const more = this.button(/^Xem thêm \d+ phát hiện$/);
    while ((await more.count()) > 0) await more.first().click();
  }

  /** All findings that the pane shows. */
  async listed(): Promise<readonly Listed[]> {
    await this.showMore();
    return this.frame.locator('[data-finding]').evaluateAll((items) =>
      items.map((item) => {
        const { finding = '', severity = '', cell = '' } = (item as HTMLElement).dataset;
        const [tab, at] = cell.split('!');
        return {
          rule: finding.split(' ')[0] ?? '',
          severity,
          cell: at === undefined ? null : `'${tab ?? ''}'!${at}`,
          sentence: item.querySelector('[data-sentence]')?.textContent ?? '',
        };
      }),
    );
  }
}
