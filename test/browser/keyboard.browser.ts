import { oldFile } from './earlierFiles';
import { KeyboardPage } from './KeyboardPage';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;
let keyboard: KeyboardPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ now: '2026-06-10T09:00:00+07:00' });
  keyboard = new KeyboardPage(workbench.page, workbench.pane);
});
afterAll(() => workbench.close());

test('forms are chosen and inserted by keyboard', async () => {
  const { grid, pane } = workbench;
  await keyboard.enter();
  expect(await keyboard.focused()).toBe('Kiểm tra');
  await pane.frame.locator('main h2').waitFor();
  await keyboard.tabTo('Công cụ');
  await keyboard.press('Tab');
  expect(await keyboard.focused()).toBe('Chèn biểu mẫu');
  await keyboard.press('Enter');
  await pane.frame.getByLabel('Đơn vị báo cáo').waitFor();
  expect(await keyboard.focused()).toMatch(/^Đơn vị báo cáo/);
  await keyboard.type('Sở Nội vụ');
  await keyboard.tabTo(/^Kỳ báo cáo/);
  await keyboard.type('N');
  await keyboard.tabTo('Tất cả');
  await keyboard.press('Space');
  await keyboard.tabTo(/^Biểu mẫu 4/);
  await keyboard.press('Space');
  await keyboard.tabTo('Chèn 1 trang tính');
  await keyboard.press('Enter');
  await pane.frame.locator('[data-headline]').waitFor();
  await pane.idle();
  expect([await pane.news(), await grid.tabs()]).toEqual(['Đã chèn BM4.', ['Sheet1', 'BM4']]);
  // The pressed button has been removed, so the focused element shows the result.
  expect(await keyboard.focused()).toContain('Đã chèn BM4.');
});

test('the pane reports a wrong figure while it is typed and removes the finding when it is corrected', async () => {
  const { grid, pane } = workbench;
  await grid.type('D13', 'năm');
  await pane.finding('BM4.1.5.1-type').waitFor();
  await grid.type('D13', '5');
  await pane.finding('BM4.1.5.1-type').waitFor({ state: 'detached' });
});

test('every tab stop of every page is visible and has a focus indicator', async () => {
  const { pane } = workbench;
  await workbench.openSample();
  for (const page of ['Kiểm tra', 'Chèn biểu mẫu', 'Gửi', 'Công cụ'] as const) {
    await pane.turnTo(page);
    await keyboard.enter();
    const { stops, unseen } = await keyboard.unseenStops();
    expect({ page, unseen }).toEqual({ page, unseen: [] });
    expect(stops).toBeGreaterThan(8);
  }
  await pane.openTool('Số liệu kỳ trước');
  await keyboard.enter();
  await keyboard.tabTo('Thêm tệp kỳ trước…');
  await pane.pickFile(await oldFile('ban-sao.xlsx'));
  // After picking a file, the focus is on its content.
  expect(await keyboard.focused()).toBe('Trong tệp ban-sao.xlsx');
  expect((await keyboard.unseenStops()).unseen).toEqual([]);
  await pane.turnTo('Kiểm tra');
});

test('Enter on a finding selects its cell, and the focus stays on the finding', async () => {
  const { grid, pane } = workbench;
  await keyboard.enter();
  await keyboard.tabTo('Phải sửa: 1.5 Tổng số đơn vị sự nghiệp công lập tại địa phương D12');
  await keyboard.press('Enter');
  await pane.frame.locator('[data-card="1.5"]').waitFor();
  expect(await grid.selected()).toBe('BM4!D12');
  expect(await keyboard.focused()).toMatch(/^Phải sửa: 1.5 /);
});

test('after a quick fix the focus moves to the status message, from which Tab reaches the button to undo it', async () => {
  const { grid, pane } = workbench;
  await keyboard.tabTo('Khôi phục công thức (612)');
  await keyboard.press('Space');
  await pane.finding('BM4.1.5-total').waitFor({ state: 'detached' });
  await pane.idle();
  expect(await keyboard.focused()).toContain('Đã sửa 1 ô.');
  await keyboard.tabTo('Hoàn tác');
  await keyboard.press('Enter');
  await pane.finding('BM4.1.5-total').waitFor();
  await pane.idle();
  expect(await keyboard.focused()).toContain('Đã trả lại 1 ô như trước.');
  expect(await grid.value('D12')).toBe(614);
  await keyboard.tabTo('Đóng');
  await keyboard.press('Space');
  expect(await keyboard.focused()).not.toBe('');
});

test('leaving the list of changes restores the prior focus', async () => {
  const { pane } = workbench;
  await keyboard.enter();
  await keyboard.tabTo('Chuyển tất cả');
  await keyboard.press('Enter');
  await pane.frame.locator('#convert-title').waitFor();
  expect(await keyboard.focused()).toBe('Chuyển 32 ô');
  await keyboard.tabTo('Các ô sẽ thay đổi', 'Shift+Tab');
  await keyboard.tabTo('Hủy');
  await keyboard.press('Enter');
  await pane.frame.locator('[data-headline]').waitFor();
  expect(await keyboard.focused()).toBe('Chuyển tất cả');
});

test('a check keeps the focus, and filters and the row card work by keyboard', async () => {
  const { pane } = workbench;
  await keyboard.tabTo('Kiểm tra tất cả');
  await keyboard.press('Enter');
  await pane.frame.locator('[data-verdict="fix"]').waitFor();
  await pane.idle();
  expect(await keyboard.focused()).toBe('Kiểm tra tất cả');
  await keyboard.tabTo('Mức độ');
  await keyboard.type('Lưu');
  expect(await pane.frame.locator('[data-finding]:not([data-severity="notice"])').count()).toBe(0);
  expect(await pane.frame.locator('[data-finding]').count()).toBeGreaterThan(5);
  await keyboard.tabTo(/^Biểu mẫu 4 1\.5 /);
  await keyboard.press('Enter');
  await pane.frame.getByRole('region', { name: 'Dòng đang chọn' }).getByText('Công thức', { exact: true }).waitFor();
  await keyboard.press('Tab');
  expect(await keyboard.focused()).toBe('Dòng đang chọn');
});

test('no error was logged in the page', () => {
  expect(workbench.failures).toEqual([]);
});
