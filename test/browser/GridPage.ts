import type { Page } from 'playwright-core';

/** The spreadsheet of the workbench, driven by mouse and keyboard. */
export class GridPage {
  constructor(private readonly page: Page) {}

  /** Activates a sheet by its tab, unless it is in front: another click on that tab would begin to rename it. */
  async show(tab: string): Promise<void> {
    if ((await this.selected()).startsWith(`${tab}!`)) return;
    await this.page.locator('.univer-sheet-bar, [data-u-comp="slide-tab-bar"]').getByText(tab, { exact: true }).click(); // prettier-ignore
  }

  /** Selects a cell of the active sheet through the name box. */
  async goTo(cell: string): Promise<void> {
    await this.page.locator('[data-u-comp="defined-name"] input').fill(cell);
    await this.keys('Enter');
  }

  /** Types into a cell of the active sheet. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.keys('Enter');
  }

  /** Pastes text that was copied elsewhere, starting at a cell of the active sheet. */
  async paste(cell: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.goTo(cell);
    await this.keys('Control+v');
  }

  /** Clicks a visible cell. */
  async click(cell: string): Promise<void> {
    const at = await this.page.evaluate((address) => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      const { x, y, width, height } = grid.getActiveWorkbook().getActiveSheet().getRange(address).getCellRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, cell);
    const canvas = await this.page.locator('#grid canvas[id*="univer-sheet-main-canvas"]').boundingBox();
    await this.page.mouse.click((canvas?.x ?? 0) + at.x, (canvas?.y ?? 0) + at.y);
  }

  /** Presses keys and waits for the recalculation. */
  async keys(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.page.evaluate(() => (globalThis as unknown as Exposed).workbench.host.idle());
  }

  /** Inserts a row below another one of the active sheet, as the grid's menu does. */
  async insertRowAfter(row: number): Promise<void> {
    await this.page.evaluate(async (above) => {
      const { grid, host } = (globalThis as unknown as Exposed).workbench;
      grid
        .getActiveWorkbook()
        .getActiveSheet()
        .insertRowAfter(above - 1);
      await host.idle();
    }, row);
  }

  /** The content of a cell of the active sheet; '' if empty. */
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

  /** The names of the tabs in their order. */
  async tabs(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      return grid
        .getActiveWorkbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName());
    });
  }

  /** The selected cell, such as "BM4!D12". */
  async selected(): Promise<string> {
    return this.page.evaluate(() => {
      const { grid } = (globalThis as unknown as Exposed).workbench;
      const sheet = grid.getActiveWorkbook().getActiveSheet();
      return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation() ?? ''}`;
    });
  }
}

/** The global that the page defines; the functions above run in the page. */
interface Exposed {
  readonly workbench: {
    readonly host: { idle(): Promise<void> };
    readonly grid: { getActiveWorkbook(): { getActiveSheet(): GridSheet; getSheets(): readonly GridSheet[] } };
  };
}

interface GridSheet {
  getSheetName(): string;
  /** Counts rows from 0. */
  insertRowAfter(row: number): void;
  getRange(address: string): GridRange;
  getActiveRange(): GridRange | null;
}

interface GridRange {
  getCellRect(): { x: number; y: number; width: number; height: number };
  getRawValue(): unknown;
  getA1Notation(): string;
}
