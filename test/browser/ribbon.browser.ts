import { newFile } from './newFile';
import { WorkbenchPage } from './WorkbenchPage';

const path = newFile('--period', '2026-6T', '--unit', 'Sở Nội vụ', '--forms', 'BM4');

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ search: '?view=insert' });
});
afterAll(() => workbench.close());

/** Opens the pane for a blank form as a ribbon button does. */
async function openFromRibbon(view: string): Promise<string | null> {
  const { page, pane } = workbench;
  await page.evaluate((search) => history.replaceState(null, '', search), `?view=${view}`);
  await workbench.openFile(path);
  await pane.idle();
  return pane.frame.getByRole('main').getAttribute('aria-label');
}

test('"Chèn biểu mẫu" opens the page for inserting forms', async () => {
  await workbench.pane.frame.getByLabel('Đơn vị báo cáo').waitFor();
  expect(await workbench.pane.frame.getByRole('main').getAttribute('aria-label')).toBe('Chèn biểu mẫu');
});

test('"Kiểm tra tất cả" starts a check immediately', async () => {
  expect(await openFromRibbon('check')).toBe('Kiểm tra');
  await workbench.pane.frame.locator('[data-verdict="fix"]').waitFor();
});

test.each([
  ['fill', 'Tính tổng, tỷ lệ'],
  ['head', 'Số, ngày báo cáo'],
  ['earlier', 'Số liệu kỳ trước'],
])('?view=%s opens the tools at "%s"', async (view, title) => {
  expect(await openFromRibbon(view)).toBe('Công cụ');
  await workbench.pane.frame.getByRole('button', { name: title, expanded: true }).waitFor();
  expect(await workbench.pane.frame.getByRole('button', { expanded: true }).count()).toBe(1);
});

test('"Danh sách lỗi" shows the list of findings without starting a check', async () => {
  expect(await openFromRibbon('findings')).toBe('Kiểm tra');
  await workbench.pane.frame.locator('[data-form="BM4"]').waitFor();
  expect(await workbench.pane.frame.locator('[data-verdict]').count()).toBe(0);
});

test('no error was logged in the page', () => {
  expect(workbench.failures).toEqual([]);
});
