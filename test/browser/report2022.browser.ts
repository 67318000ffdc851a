import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from './check';
import { asListed, inOrder } from './listed';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  await workbench.openSample();
});
afterAll(() => workbench.close());

/** Restores formulas finding by finding until the pane offers no more. */
async function restoreFormulas(rule: string): Promise<void> {
  const { pane } = workbench;
  const offered = pane.finding(rule).getByRole('button', { name: /Khôi phục công thức/ });
  for (let left = await offered.count(); left > 0; left -= 1) {
    await offered.first().click();
    await pane.idle();
    expect(await pane.news()).toBe('Đã sửa 1 ô.');
  }
}

test('for the 2022 report as filed, pane and command line have the same findings, cells and texts', async () => {
  const { pane } = workbench;
  const filed = check(readFileSync(resolve(__dirname, '../../dist/workbench/bao-cao-2022.xlsx')));
  expect(await pane.checkAll()).toBe('fix');
  const listed = await pane.listed();
  expect(listed.length).toBeGreaterThan(40);
  expect(inOrder(listed)).toEqual(inOrder(asListed(filed)));
  expect(filed.exit).toBe(1);
});

test('32 texts are converted to numbers after a preview, and one step undoes them all', async () => {
  const { grid, pane } = workbench;
  await grid.show('BM3');
  const shown = pane.frame.getByRole('region', { name: 'Các ô sẽ thay đổi' }).getByRole('listitem');
  const convert = async (): Promise<void> => {
    await pane.press('Chuyển tất cả');
    expect(await shown.filter({ hasText: 'BM3!D11' }).textContent()).toContain('“1.762” thành 1.762');
    expect(await shown.count()).toBe(32);
    expect(await grid.value('D11')).toBe('1.762');
    await pane.press('Chuyển 32 ô');
    expect(await pane.news()).toBe('Đã sửa 32 ô.');
    expect(await grid.value('D11')).toBe(1762);
    expect(await pane.headline()).not.toContain('cần chuyển thành số');
  };
  await convert();
  await pane.press('Hoàn tác');
  expect(await pane.news()).toBe('Đã trả lại 32 ô như trước.');
  expect(await grid.value('D11')).toBe('1.762');
  expect(await pane.headline()).toContain('32 ô cần chuyển thành số');
  await convert();
});

test('the finding on 4:1.5 shows the conflicting figures, and its formula is restored', async () => {
  const { grid, pane } = workbench;
  const total = pane.finding('BM4.1.5-total');
  const figures = total.getByRole('row');
  expect((await figures.allTextContents()).map((text) => text.trim())).toEqual([
    'Số đang ghi614',
    'Số tính được612',
    '1.5.1 Số ĐVSNCL thuộc UBND tỉnh5',
    '1.5.2 Số ĐVSNCL thuộc sở, ngành và tương đương101',
    '1.5.3 Số ĐVSNCL thuộc UBND cấp huyện506',
  ]);
  await figures.filter({ hasText: '1.5.2' }).getByRole('button').click();
  await pane.frame.locator('[data-card="1.5.2"]').waitFor();
  expect(await grid.selected()).toBe('BM4!D14');
  await restoreFormulas('BM4.1.5-total');
  expect([await grid.value('D12'), await total.count()]).toEqual([612, 0]);
});

test('every other overwritten formula is restored or its figures are corrected', async () => {
  const { grid, pane } = workbench;
  // The parts of 2.4 were filed as 0 with a total of 90; after a part is typed, the total is computed.
  await grid.show('BM6');
  await grid.type('D17', '90');
  await pane.finding('BM6.2.4-total').waitFor({ state: 'detached' });
  // 100 % of nothing has no value.
  await grid.show('BM2');
  await grid.goTo('D13');
  await grid.keys('Delete');
  await pane.finding('BM2.2.2-ratio').waitFor({ state: 'detached' });
  await restoreFormulas('BM1-formula');
  // The tool restores the others at once; 7:6.6 was filed with an explanation.
  await pane.turnTo('Công cụ');
  const boxes = pane.frame.getByRole('checkbox');
  const stated = boxes.and(pane.frame.getByLabel(/ 6\.6 /));
  for (const box of await boxes.all()) await box.check();
  await stated.uncheck();
  await pane.press(/^Đặt lại \d+ công thức$/);
  expect(await pane.news()).toMatch(/^Đã sửa 1\d ô\.$/);
  expect(await boxes.count()).toBe(1);
  await pane.turnTo('Kiểm tra');
  await pane.finding('BM7-formula').waitFor({ state: 'detached' });
  expect((await pane.listed()).filter(({ rule }) => rule.endsWith('-formula'))).toEqual([]);
});

test('after corrections and explanations in Ghi chú, pane and command line report that it is ready', async () => {
  const { grid, page, pane } = workbench;
  await grid.show('BM1');
  await grid.type('D19', '100');
  await pane.finding('BM1.4.2-attainable').waitFor({ state: 'detached' });

  expect(await pane.checkAll()).toBe('explain');
  await pane.finding('BM4.1.5-equal').getByRole('button', { name: 'Đến ô Ghi chú' }).click();
  await pane.frame.locator('[data-card="1.5"]').waitFor();
  expect(await grid.selected()).toBe('BM4!E12');
  await grid.goTo('E12');
  await page.keyboard.type('Biểu mẫu 6 tính cả đơn vị chờ giải thể');
  await grid.keys('Enter');
  await pane.frame
    .locator('[data-finding^="BM4.1.5-equal "]')
    .filter({ hasText: 'Có Ghi chú, chờ xác nhận là giải trình' })
    .waitFor();

  expect(await pane.checkAll()).toBe('ready');
  expect(await pane.frame.getByText('Gửi được: không còn gì phải sửa hay giải trình.').isVisible()).toBe(true);
  const sent = check(await workbench.save());
  expect([sent.exit, sent.result]).toEqual([0, 'ready']);
  expect(inOrder(await pane.listed())).toEqual(inOrder(asListed(sent)));
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
