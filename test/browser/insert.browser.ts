import { check } from './check';
import { eventually } from './eventually';
import { asListed, inOrder } from './listed';
import { notes, soundReport, taskDetails, taskNames } from './soundReport';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ now: '2026-06-10T09:00:00+07:00' });
});
afterAll(() => workbench.close());

test('in an empty workbook the current period is preselected and the sheets to be added are listed', async () => {
  const { grid, pane } = workbench;
  await pane.frame.getByRole('heading', { name: 'Bảng tính chưa có biểu mẫu nào' }).waitFor();
  await pane.frame.getByRole('main').getByRole('button', { name: 'Chèn biểu mẫu' }).click();
  const period = pane.frame.getByLabel('Kỳ báo cáo');
  expect(await period.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
    '6 tháng (kỳ hiện tại)',
  );
  expect(await pane.frame.getByRole('textbox', { name: /^Năm/ }).inputValue()).toBe('2026');
  expect(await pane.frame.getByText(/hạn gửi/).textContent()).toBe(
    'Số liệu từ 15/12/2025 đến 14/06/2026, hạn gửi 20/06/2026',
  );

  await pane.press('Chèn 9 trang tính');
  expect(await pane.frame.getByText('Ghi tên đơn vị báo cáo.').isVisible()).toBe(true);
  await pane.frame.getByLabel('Đơn vị báo cáo').fill('UBND tỉnh Vĩnh Long');
  await pane.press('Chèn 9 trang tính');
  expect(await pane.news()).toBe('Đã chèn BM1, BM2, BM3, BM4, BM5, BM6, BM7, PL, Kiểm tra.');
  expect(await grid.selected()).toBe('BM1!D7');
  expect(await pane.headline()).toContain('Chưa nhập số liệu');
});

test('after one figure nothing is called complete', async () => {
  const { grid, pane } = workbench;
  await grid.show('BM1');
  await grid.type('D7', '18');
  await pane.frame.locator('[data-clear]').waitFor();
  expect(await pane.frame.locator('[data-clear]').getAttribute('data-clear')).toBe('open');
  expect(await pane.headline()).not.toContain('Không còn gì phải sửa');
});

test('the pane checks the first form live while it is typed', async () => {
  const { grid, page, pane } = workbench;
  await grid.show('BM1');
  for (const [cell, figures] of Object.entries(soundReport[0]?.blocks ?? {})) {
    // Typing into a cell with a list opens the list.
    if (cell === 'D25') await grid.paste(cell, figures.join('\n'));
    else {
      await grid.goTo(cell);
      for (const figure of figures) {
        await page.keyboard.type(figure);
        await grid.keys('Enter');
      }
    }
  }
  await pane.frame.locator('[data-form="BM1"]').filter({ hasText: '17/17 ô' }).waitFor();
});

test('the other forms and the tasks of the plan are pasted, names first', async () => {
  const { grid, pane } = workbench;
  for (const { tab, blocks } of soundReport.slice(1)) {
    await grid.show(tab);
    for (const [cell, figures] of Object.entries(blocks)) await grid.paste(cell, figures.join('\n'));
  }
  await grid.show('PL');
  await grid.paste('A7', taskNames);
  const unfinished = pane.frame.locator('[data-form="PL"] [data-finding]');
  await pane.frame.locator('[data-form="PL"]').filter({ hasText: '20 nhiệm vụ' }).waitFor();
  expect(await pane.checkAll()).toBe('fix');
  await pane.button(/^Xem thêm \d+ phát hiện$/).waitFor();
  expect(await unfinished.count()).toBe(25);
  await pane.showMore();
  // Tasks without result, time and assessed status; six sections are empty.
  expect(await unfinished.count()).toBe(20 + 20 + 6);
  await grid.paste('C7', taskDetails);
  await eventually(async () => expect(await unfinished.count()).toBe(6));
});

test('with a Ghi chú for each open explanation the report is ready in the pane and in the command line', async () => {
  const { grid, pane } = workbench;
  expect(await pane.checkAll()).toBe('explain');
  await grid.show('BM3');
  for (const [cell, note] of Object.entries(notes)) await grid.type(cell, note);
  await eventually(async () => expect(await pane.headline()).toContain('2 Ghi chú chờ xác nhận'));
  expect(await pane.checkAll()).toBe('ready');
  const sent = check(await workbench.save());
  expect([sent.exit, sent.result]).toEqual([0, 'ready']);
  expect(inOrder(await pane.listed())).toEqual(inOrder(asListed(sent)));
});

test('existing forms cannot be inserted again, and another period gets its own tabs', async () => {
  const { grid, pane } = workbench;
  await pane.turnTo('Chèn biểu mẫu');
  expect(await pane.frame.getByLabel('Đơn vị báo cáo').inputValue()).toBe('UBND tỉnh Vĩnh Long');
  const forms = pane.frame.getByRole('group', { name: 'Các biểu mẫu' }).getByRole('checkbox');
  const open = (): Promise<number> => forms.and(pane.frame.locator(':enabled')).count();
  expect([await forms.count(), await open()]).toEqual([9, 0]);
  expect(await pane.frame.getByText('(đã có ở trang BM1)').count()).toBe(1);
  await pane.frame.getByLabel('Kỳ báo cáo').selectOption('Năm');
  expect(await open()).toBe(9);
  expect(await pane.frame.locator('[data-preview]').textContent()).toContain(
    '9 trang tính, sau các trang đang có: BM1 2026-N,',
  );
  await pane.press('Chèn 9 trang tính');
  expect((await grid.tabs()).slice(-9)).toEqual(
    ['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL', 'Kiểm tra'].map((tab) => `${tab} 2026-N`),
  );
  expect(await grid.selected()).toBe('BM1 2026-N!D7');
  await pane.frame.getByLabel('Báo cáo', { exact: true }).selectOption('UBND tỉnh Vĩnh Long, 6 tháng đầu năm 2026');
  expect(await pane.headline()).toContain('Chưa thấy gì phải sửa hay giải trình');
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
