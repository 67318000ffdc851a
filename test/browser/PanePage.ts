import { basename } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

export interface Listed {
  readonly rule: string;
  readonly severity: string;
  /** As the command line writes it: 'BM4'!D12 */
  readonly cell: string | null;
  readonly sentence: string;
}

export type Verdict = 'ready' | 'explain' | 'fix';

/** The pane of the workbench, as it is in Excel. */
export class PanePage {
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator('#pane');
  }

  /** Waits until it has started and does nothing. */
  async idle(): Promise<void> {
    await this.frame.locator('[data-state="open"]').waitFor();
  }

  /** Its document as it is now: opening a file opens another one. */
  inside(): Frame {
    const frame = this.page.frames().find((item) => item.url().includes('pane.html'));
    if (!frame) throw new Error('there is no pane');
    return frame;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** Presses a button and waits until what it does is done. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.idle();
  }

  /** Turns to one of the pages, which is loaded when it is first needed. */
  async turnTo(page: 'Kiểm tra' | 'Chèn biểu mẫu' | 'Gửi' | 'Công cụ'): Promise<void> {
    await this.frame.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();
    await this.frame.getByRole('main', { name: page }).locator('button, input, select').first().waitFor();
  }

  /** Turns to the tools and opens one of them. */
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

  /** Picks an earlier file where the pane asks for one, and waits until it was read or refused. */
  async pickFile(path: string): Promise<void> {
    await this.frame.locator('input[type="file"]').setInputFiles(path);
    const read = this.frame.locator(`[data-file="${basename(path)}"]`);
    await read.or(this.frame.locator('[data-news="problem"]')).first().waitFor();
  }

  /** Checks everything; what the pane says of it. */
  async checkAll(): Promise<Verdict> {
    await this.press('Kiểm tra tất cả');
    const verdict = this.frame.locator('[data-verdict]');
    await verdict.waitFor();
    return (await verdict.getAttribute('data-verdict')) as Verdict; // what the pane writes there
  }

  /** What the last action did. */
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

  /** Pages through every form's list until no finding is left out. */
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
