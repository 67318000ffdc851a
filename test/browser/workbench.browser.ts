import { check, written } from './check';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});
afterAll(() => workbench.close());

test('forms are inserted, filled in at the keyboard and saved; the command line finds what the pane finds', async () => {
  expect(await workbench.pressInPane('Chèn')).toBe('Đã chèn các biểu mẫu.');
  await workbench.show('BM4');
  const total = await workbench.value('D12');
  await workbench.type('D13', '5');
  await workbench.type('D14', '101');
  await workbench.type('D15', '506');
  expect([total, await workbench.value('D12')]).toEqual(['', 612]);

  await workbench.type('D12', '614');
  expect(await workbench.value('D12')).toBe(612);
  expect(await workbench.page.locator('#status').textContent()).toBe('Ô D12 bị khoá.');

  await workbench.type('D10', '12,5');
  expect(await workbench.value('D10')).toBe(12.5);

  await workbench.pressInPane('Kiểm tra');
  const listed = await workbench.listed();
  const { findings } = check(await workbench.save());
  expect(listed.length).toBeGreaterThan(20);
  expect(listed).toEqual(
    findings.map(({ rule, cell, message }) => ({ rule, cell, text: cell === null ? message : `${cell}: ${message}` })),
  );
});

test('a typed figure is undone and done again from the keyboard', async () => {
  expect(await workbench.press('Mở mẫu')).toBe('Đã mở bao-cao-2022.xlsx.');
  await workbench.show('BM4');
  await workbench.type('D14', '102');
  expect(await workbench.value('D14')).toBe(102);
  await workbench.keys('Control+z');
  expect(await workbench.value('D14')).toBe(101);
  await workbench.keys('Control+y');
  expect(await workbench.value('D14')).toBe(102);
});

test('a block is pasted as if it were typed, formats stay, and one step takes it back', async () => {
  await workbench.press('Mở mẫu');
  await workbench.show('BM4');
  await workbench.paste('D13', '7\n12,5\n1.234');
  expect([await workbench.value('D13'), await workbench.value('D14'), await workbench.value('D15')]).toEqual([7, 12.5, 1234]); // prettier-ignore
  await workbench.keys('Control+z');
  expect([await workbench.value('D13'), await workbench.value('D14'), await workbench.value('D15')]).toEqual([5, 101, 506]); // prettier-ignore
  await workbench.paste('C13', 'x\ty');
  expect(await workbench.page.locator('#status').textContent()).toBe('Vùng cần dán có ô bị khoá; chưa dán gì.');
});

test('a file that was saved opens again, and the pane finds the same', async () => {
  await workbench.pressInPane('Kiểm tra');
  const before = await workbench.listed();
  const path = written(await workbench.save(), 'luu.xlsx');
  expect(await workbench.press('Sổ mới')).toBe('Sổ mới, chưa có gì.');
  expect(await workbench.pressInPane('Kiểm tra')).toContain('không có biểu mẫu');
  expect(await workbench.openFile(path)).toBe('Đã mở luu.xlsx.');
  await workbench.pressInPane('Kiểm tra');
  expect(await workbench.listed()).toEqual(before);
});

test('the pane can be made wider and narrower with the keyboard, down to 320 pixels', async () => {
  const width = async (): Promise<number> => (await workbench.page.locator('#pane').boundingBox())?.width ?? 0;
  const before = await width();
  await workbench.page.getByRole('separator').press('ArrowLeft');
  expect(await width()).toBe(before + 20);
  await workbench.page.getByRole('separator').press('Home');
  await workbench.page.getByRole('separator').press('ArrowRight');
  expect(await width()).toBe(320);
});

test('nothing was asked of any other machine, and nothing failed', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
