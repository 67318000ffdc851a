import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;
const rule = 'BM4.1.5-equal';

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  await workbench.openSample();
  await workbench.grid.show('BM4');
});
afterAll(() => workbench.close());

function field(): Locator {
  return workbench.pane.frame
    .getByLabel('Nội dung giải trình', { exact: true })
    .and(workbench.pane.frame.locator('textarea'));
}

async function explain(): Promise<void> {
  await workbench.pane.finding(rule).getByRole('button', { name: 'Giải trình…' }).click();
  await field().waitFor();
}

test('the editor opens empty beside the conflicting figures, and two clicks explain nothing', async () => {
  const { grid, pane } = workbench;
  await explain();
  expect(await field().inputValue()).toBe('');
  const figures = await pane.finding(rule).getByRole('row').allTextContents();
  expect(figures.map((text) => text.trim())).toEqual(
    expect.arrayContaining(['Dòng 1.5614', 'Biểu mẫu 6 dòng 2.1634', 'Biểu mẫu 5 dòng 1.2615']),
  );
  await pane.button('Lưu giải trình').click();
  await pane.frame.getByText('Ghi nội dung giải trình.').waitFor();
  const sentence = (await pane.finding(rule).locator('[data-sentence]').textContent()) ?? '';
  await field().fill(sentence);
  await pane.button('Lưu giải trình').click();
  await pane.frame.getByText(/^Đây là số liệu do công cụ nêu ra/).waitFor();
  expect(await grid.value('E12')).toBeFalsy();
});

test('what is half written is there again after another page', async () => {
  const { pane } = workbench;
  await field().fill('Biểu mẫu 6 tính cả');
  await pane.turnTo('Gửi');
  await pane.turnTo('Kiểm tra');
  expect(await field().inputValue()).toBe('Biểu mẫu 6 tính cả');
});

test('a reason in own words is printed, and leaves the Ghi chú once it is internal, after it was shown', async () => {
  const { grid, pane } = workbench;
  const reason = 'Biểu mẫu 6 tính cả đơn vị chờ giải thể';
  await field().fill(reason);
  await pane.press('Lưu giải trình');
  expect(await pane.news()).toBe('Đã lưu giải trình.');
  expect(await grid.value('E12')).toBe(reason);
  await explain();
  await field().fill('Số theo hai thời điểm khác nhau');
  await pane.frame.getByRole('radio', { name: /^Giải trình nội bộ/ }).check();
  await pane.button('Lưu giải trình').click();
  expect(await pane.frame.locator('[data-removal]').textContent()).toBe(
    `Sẽ xóa khỏi Ghi chú ở ô BM4!E12, không in nữa: “${reason}”`,
  );
  expect(await grid.value('E12')).toBe(reason);
  await pane.press('Xóa phần này và lưu nội bộ');
  await eventually(async () => expect(await grid.value('E12')).toBeFalsy());
  await pane.press('Hoàn tác');
  await eventually(async () => expect(await grid.value('E12')).toBe(reason));
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
