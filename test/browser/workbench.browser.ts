import { check, temporaryFile } from './check';
import { eventually } from './eventually';
import { asListed, inOrder } from './listed';
import { soundReport } from './soundReport';
import { WorkbenchPage } from './WorkbenchPage';

/** Figures that the first test types into the blank forms. */
const typed = 4;

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
afterAll(() => workbench.close());

test('forms are inserted, filled in by keyboard and saved, and the command line has the same findings as the pane', async () => {
  const { grid, pane } = workbench;
  await pane.turnTo('Chèn biểu mẫu');
  await pane.frame.getByLabel('Đơn vị báo cáo').fill('UBND tỉnh Bến Tre');
  await pane.press('Chèn 9 trang tính');
  expect(await pane.news()).toBe('Đã chèn BM1, BM2, BM3, BM4, BM5, BM6, BM7, PL, Kiểm tra.');

  await grid.show('BM4');
  await grid.click('D8');
  await eventually(async () => expect(await grid.selected()).toBe('BM4!D8'));
  await workbench.page.keyboard.type('12,5');
  await grid.keys('Enter');
  expect(await grid.value('D8')).toBe(12.5);

  const total = await grid.value('D12');
  await grid.goTo('D13');
  await workbench.page.keyboard.type('5');
  await grid.keys('Enter');
  await workbench.page.keyboard.type('101');
  await grid.keys('Enter');
  await workbench.page.keyboard.type('506');
  await grid.keys('Enter');
  expect([total, await grid.value('D12')]).toEqual(['', 612]);

  const unit = await grid.value('C12');
  await grid.type('C12', '614');
  expect(await grid.value('C12')).toBe(unit);
  expect(await workbench.done()).toBe('Ô C12 bị khoá.');

  expect(await pane.checkAll()).toBe('fix');
  const listed = await pane.listed();
  // Each blank cell has one finding.
  const cells = soundReport.flatMap(({ blocks }) => Object.values(blocks).flat()).length;
  const blanks = listed.filter(({ rule }) => rule.endsWith('-required') && !rule.startsWith('PL'));
  expect(blanks).toHaveLength(cells - typed);
  expect(inOrder(listed)).toEqual(inOrder(asListed(check(await workbench.save()))));
});

test('a typed figure is undone and redone by keyboard', async () => {
  const { grid } = workbench;
  expect(await workbench.press('Mở mẫu')).toBe('Đã mở bao-cao-2022.xlsx.');
  await grid.show('BM4');
  await grid.type('D14', '102');
  expect(await grid.value('D14')).toBe(102);
  await grid.keys('Control+z');
  expect(await grid.value('D14')).toBe(101);
  await grid.keys('Control+y');
  expect(await grid.value('D14')).toBe(102);
  await grid.keys('Control+z');
});

test('a coded cell takes a code that is typed, and refuses what is no code', async () => {
  const { grid, page } = workbench;
  await grid.show('BM1');
  await grid.type('D25', '0');
  expect(await grid.value('D25')).toBe(0);
  await grid.type('D25', '7');
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  expect(await grid.value('D25')).toBe(0);
  await grid.type('D25', '1');
  await grid.show('BM4');
});

test('a pasted block is read as typed entries, keeps the formats and is undone in one step', async () => {
  const { grid } = workbench;
  await grid.paste('D13', '7\n12,5\n1.234');
  expect(await grid.values('D13', 'D14', 'D15')).toEqual([7, 12.5, 1234]);
  await grid.keys('Control+z');
  expect(await grid.values('D13', 'D14', 'D15')).toEqual([5, 101, 506]);
  // Row 1.5 in D12 is a total.
  await grid.paste('D11', '1\n614\n5');
  expect(await grid.values('D11', 'D12', 'D13')).toEqual([1, 614, 5]);
  await grid.keys('Control+z');
  await grid.paste('C13', 'x\ty');
  expect(await workbench.done()).toBe('Vùng cần dán có ô bị khoá; chưa dán gì.');
});

test('a saved file opens again with the same findings in the pane', async () => {
  const { pane } = workbench;
  await pane.checkAll();
  const before = await pane.listed();
  expect(before.length).toBeGreaterThan(30);
  const path = temporaryFile(await workbench.save(), 'luu.xlsx');
  expect(await workbench.press('Sổ mới')).toBe('Sổ mới, chưa có gì.');
  await pane.frame.getByText('Bảng tính chưa có biểu mẫu nào').waitFor();
  expect(await workbench.openFile(path)).toBe('Đã mở luu.xlsx.');
  await pane.checkAll();
  expect(await pane.listed()).toEqual(before);
});

test('formulas that are restored together leave no verdict of the figures before', async () => {
  const { grid, pane } = workbench;
  await workbench.press('Mở mẫu');
  await pane.press('Chuyển tất cả');
  await pane.press('Chuyển 32 ô');
  await pane.turnTo('Công cụ');
  for (const box of await pane.frame.getByRole('checkbox').all()) await box.check();
  await pane.press('Đặt lại 19 công thức');
  expect(await pane.news()).toBe('Đã sửa 19 ô.');
  await grid.show('BM7');
  // 5.3.2 and its parts: 978 of 1,368.
  expect(await grid.values('D33', 'D34', 'F33', 'F34', 'F35')).toEqual([71.49, 1368, '', '', '']);
  await pane.turnTo('Kiểm tra');
});

test('the pane is resized by keyboard, down to 320 pixels', async () => {
  const width = async (): Promise<number> => (await workbench.page.locator('#pane').boundingBox())?.width ?? 0;
  const divider = workbench.page.getByRole('separator', { name: 'Độ rộng của ngăn bên phải' });
  const before = await width();
  await divider.press('ArrowLeft');
  expect(await width()).toBe(before + 20);
  await divider.press('Home');
  await divider.press('ArrowRight');
  expect(await width()).toBe(320);
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
