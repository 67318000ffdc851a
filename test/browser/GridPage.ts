import type { Page } from 'playwright-core';

/** The spreadsheet of the workbench, and somebody at its mouse and keyboard. */
export class GridPage {
  constructor(private readonly page: Page) {}

  /** Brings a sheet to the front by its tab. */
  async show(tab: string): Promise<void> {
    await this.page.locator('.univer-sheet-bar, [data-u-comp="slide-tab-bar"]').getByText(tab, { exact: true }).click(); // prettier-ignore
  }

  /** Goes to a cell of the sheet in front by the name box, wherever it is. */
  async goTo(cell: string): Promise<void> {
    await this.page.locator('[data-u-comp="defined-name"] input').fill(cell);
    await this.keys('Enter');
  }

  /** Types into a cell of the sheet in front. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.keys('Enter');
  }

  /** Pastes text that was copied elsewhere, from a cell of the sheet in front on. */
  async paste(cell: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.goTo(cell);
    await this.keys('Control+v');
  }

  /** Clicks a cell that is in sight. */
  async click(cell: string): Promise<void> {
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

  async values(...cells: readonly string[]): Promise<readonly unknown[]> {
    const values: unknown[] = [];
    for (const cell of cells) values.push(await this.value(cell));
    return values;
  }

  /** The tabs in their order. */
  async tabs(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      return grid
        .getActiveWorkbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName());
    });
  }

  /** The cell that is selected, such as "BM4!D12". */
  async selected(): Promise<string> {
    return this.page.evaluate(() => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      const sheet = grid.getActiveWorkbook().getActiveSheet();
      return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation() ?? ''}`;
    });
  }
}

/** What the page shows to its visitors from the console; the functions above run there. */
interface Exposed {
  readonly workbench: {
    readonly host: { idle(): Promise<void> };
    readonly grid: { getActiveWorkbook(): { getActiveSheet(): GridSheet; getSheets(): readonly GridSheet[] } };
  };
}

interface GridSheet {
  getSheetName(): string;
  getRange(address: string): GridRange;
  getActiveRange(): GridRange | null;
}

interface GridRange {
  getCellRect(): { x: number; y: number; width: number; height: number };
  getRawValue(): unknown;
  getA1Notation(): string;
}
