import type { Locator } from 'playwright-core';
import { check, temporaryFile } from './check';
import { priorPeriodFile, oldFile } from './earlierFiles';
import { eventually } from './eventually';
import { KeyboardPage } from './KeyboardPage';
import { soundFile } from './soundFile';
import { WorkbenchPage } from './WorkbenchPage';

const unit = 'UBND tỉnh Vĩnh Long';
const quarter = priorPeriodFile('quy-1-2026.xlsx', '2026-Q1', unit, { 'BM1:2.2': 9, 'BM4:1.5.2': 90 });

let workbench: WorkbenchPage;
let keyboard: KeyboardPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ now: '2026-06-10T09:00:00+07:00' });
  keyboard = new KeyboardPage(workbench.page, workbench.pane);
});
afterAll(() => workbench.close());

/** The cell of the check column in the row of a figure. */
function checkBeside(figure: string): string {
  return figure.replace('D', 'F');
}

/** Picks a file that cannot be used; returns the message in the pane. */
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const { pane } = workbench;
  await pane.pickFile(temporaryFile(bytes, name));
  const problem = pane.frame.locator('[data-news="problem"]');
  await problem.waitFor();
  const text = (await problem.textContent()) ?? '';
  await pane.button('Đóng').last().click();
  await problem.waitFor({ state: 'detached' });
  return text;
}

/** Drops a file with these bytes on an element of the pane. */
async function drop(target: Locator, name: string, bytes: Uint8Array): Promise<void> {
  await target.evaluate(
    (element, [file, base64]) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], file ?? ''));
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
        // Unless the event is cancelled, the browser replaces the pane by the file.
        if (element.dispatchEvent(event)) throw new Error(`${kind} is left to the browser`);
      }
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}

describe('The next period after the report in the workbook', () => {
  let lines: Locator;
  let count: number;

  test('it is inserted with carried-over figures that are labelled as such', async () => {
    const { grid, pane } = workbench;
    await workbench.openSample();
    await pane.turnTo('Chèn biểu mẫu');
    const card = pane.frame.locator('[data-next]');
    await card.waitFor();
    expect(await card.getByRole('heading').textContent()).toBe('Kỳ tiếp theo: quý I năm 2023');
    await pane.press('Lập biểu mẫu quý I năm 2023');
    const box = pane.frame.locator('[data-starting]');
    await box.locator('summary').click();
    lines = box.locator('li');
    count = await lines.count();
    expect(await pane.news()).toBe(
      `Đã lập BM1 2023-Q1, BM2 2023-Q1, BM3 2023-Q1, BM4 2023-Q1, BM5 2023-Q1, BM6 2023-Q1, BM7 2023-Q1, PL 2023-Q1, Kiểm tra 2023-Q1; ${count} số kỳ trước được chép sang, cần sửa hoặc xác nhận.`,
    );
    expect(count).toBeGreaterThan(30);
    await lines.first().getByRole('button').first().click();
    await eventually(async () => expect(await grid.selected()).toBe('BM3 2023-Q1!D12'));
    expect(await grid.value(checkBeside('D12'))).toBe('? số kỳ trước, chưa xác nhận');
  });

  test('a carried-over figure is confirmed, the next one gets the focus, and the confirmation can be undone', async () => {
    const { grid, pane } = workbench;
    await lines.first().getByRole('button', { name: /^Xác nhận không đổi/ }).click(); // prettier-ignore
    await eventually(async () => expect(await lines.count()).toBe(count - 1));
    await pane.idle();
    expect(await grid.value(checkBeside('D12'))).toBe('');
    await eventually(async () =>
      expect(await keyboard.focused()).toMatch(/^Xác nhận không đổi: Biểu mẫu 3 dòng 1\.4\.2 /),
    );
    await pane.press('Hoàn tác');
    await eventually(async () => expect(await lines.count()).toBe(count));
  });

  test('all carried-over figures are confirmed after a confirmation prompt', async () => {
    const { grid, pane } = workbench;
    const all = `Xác nhận cả ${count} số không đổi`;
    await pane.press(all);
    await pane.press('Hủy');
    expect(await keyboard.focused()).toBe(all);
    await pane.press(all);
    await pane.press(`Đúng, cả ${count} số không đổi`);
    await lines.first().waitFor({ state: 'detached' });
    await pane.idle();
    expect(await keyboard.focused()).toContain(`Đã sửa ${count} ô.`);
    expect(await grid.value(checkBeside('D12'))).toBe('');
    await pane.press('Hoàn tác');
    await eventually(async () => expect(await grid.value(checkBeside('D12'))).toBe('? số kỳ trước, chưa xác nhận'));
  });
});

describe('Figures of prior periods from files', () => {
  test('reports of another unit or a later period get a warning or are refused', async () => {
    const { pane } = workbench;
    await workbench.openFile(soundFile());
    await pane.openTool('Số liệu kỳ trước');
    await pane.frame.getByText('Chưa có số liệu kỳ trước.').waitFor();
    await pane.pickFile(priorPeriodFile('khac.xlsx', '2026-Q1', 'UBND tỉnh Trà Vinh', { 'BM1:2.2': 1 }));
    expect(await keyboard.focused()).toBe('Trong tệp khac.xlsx');
    const problem = pane.frame.locator('[data-problem]').first();
    expect(await problem.textContent()).toBe(
      'Báo cáo này của “UBND tỉnh Trà Vinh”, không phải của “UBND tỉnh Vĩnh Long”. Chỉ dùng nếu là cùng một đơn vị đã đổi tên.',
    );
    expect(await pane.button('Vẫn dùng số liệu quý I năm 2026').count()).toBe(1);
    await pane.pickFile(priorPeriodFile('sau.xlsx', '2026-Q3', unit, { 'BM1:2.2': 1 }));
    expect(await problem.textContent()).toContain('Đây là báo cáo quý III năm 2026, sau 6 tháng đầu năm 2026');
    expect(await pane.button(/^(Vẫn d|D)ùng số liệu/).count()).toBe(0);
  });

  test.each([
    ['a picture', 'anh.xlsx', '%PDF-1.4', 'Tệp không phải là bảng tính .xlsx. '],
    ['an old .xls', 'cu.xls', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'lưu lại dạng .xlsx'],
    ['nothing', 'rong.xlsx', '', 'Tệp không có gì.'],
  ])('a file that holds %s is refused with a message', async (_, name, content, expected) => {
    expect(await refusal(name, Buffer.from(content, 'latin1'))).toContain(expected);
  });

  test('a file dropped on the drop area is read, and elsewhere it is neither read nor opened by the browser', async () => {
    const { pane } = workbench;
    const bytes = Buffer.from('%PDF-1.4');
    await drop(pane.frame.locator('nav'), 'anh.xlsx', bytes);
    expect(await pane.frame.locator('[data-news="problem"]').count()).toBe(0);
    await drop(pane.frame.locator('[data-tool="earlier"] [data-pick]'), 'anh.xlsx', bytes);
    await pane.frame.locator('[data-news="problem"]').waitFor();
    await pane.button('Đóng').last().click();
  });

  test('a finding names file and period, and the row card shows the figures of all periods', async () => {
    const { grid, pane } = workbench;
    await pane.pickFile(quarter);
    await pane.press('Dùng số liệu quý I năm 2026');
    expect([await pane.news(), await keyboard.focused()]).toEqual([
      'Đã lấy 2 số liệu quý I năm 2026.',
      'Thêm tệp kỳ trước…',
    ]);
    expect(await pane.frame.locator('[data-earlier="2026-Q1"]').textContent()).toContain('tệp quy-1-2026.xlsx, 2 số liệu'); // prettier-ignore
    await pane.turnTo('Kiểm tra');
    await grid.show('BM1');
    await grid.type('D10', '5');
    const sentence = pane.finding('BM1.2.2-period').locator('[data-sentence]');
    await sentence.filter({ hasText: 'ghi 5, nhỏ hơn quý I năm 2026 (9, tệp “quy-1-2026.xlsx”)' }).waitFor();
    await grid.goTo('D10');
    await pane.frame.locator('[data-card="2.2"] button').click();
    const chart = pane.frame.getByRole('img');
    expect(await chart.getAttribute('aria-label')).toBe('Biểu đồ: QI 2026 9; 6T 2026 5');
    expect(await chart.locator('rect').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('data-value')))).toEqual(['9', '5']); // prettier-ignore
    expect(await pane.frame.getByRole('row').allTextContents()).toEqual(['QI 20269tệp quy-1-2026.xlsx', '6T 20265kỳ này']); // prettier-ignore
  });

  test('old sheets are recognised, missing facts are requested, and doubtful figures are not used without confirmation', async () => {
    const { pane } = workbench;
    await pane.openTool('Số liệu kỳ trước');
    await pane.pickFile(await oldFile('ban-sao.xlsx'));
    const report = pane.frame.locator('[data-prior="recognised"]');
    expect(await report.locator('[data-problem]').allTextContents()).toEqual(['Cho biết kỳ báo cáo của tệp.']);
    expect(await report.getByLabel('Đơn vị báo cáo').inputValue()).toBe(unit);
    await report.getByRole('textbox', { name: /^Năm/ }).fill('2025');
    await report.getByLabel('Kỳ báo cáo').selectOption('Năm');
    await report.getByText('6 số liệu', { exact: true }).waitFor();
    const doubtful = report.locator('[data-doubtful]').getByRole('checkbox');
    expect([await doubtful.count(), await doubtful.isChecked()]).toEqual([1, false]);
    await doubtful.click();
    await report.getByText('7 số liệu', { exact: true }).waitFor();
    await pane.press('Dùng số liệu năm 2025');
    expect(await pane.news()).toBe('Đã lấy 7 số liệu năm 2025.');
  });

  test('comparison columns and a comparison sheet are inserted, and the columns can be removed', async () => {
    const { grid, pane } = workbench;
    await pane.openTool('So sánh các kỳ');
    await pane.frame.getByLabel('So với').selectOption({ label: 'năm 2025 (tệp ban-sao.xlsx)' });
    await pane.press('Thêm cột so sánh');
    expect(await pane.news()).toBe('Đã thêm cột so sánh với năm 2025 vào BM1, BM2, BM3, BM4, BM5, BM6, BM7.');
    await grid.show('BM4');
    expect(await grid.values('G14', 'H14')).toEqual([95, 6]);
    await pane.press('Bỏ cột so sánh');
    expect(await pane.news()).toBe('Đã bỏ cột so sánh ở BM1, BM2, BM3, BM4, BM5, BM6, BM7.');
    expect(await grid.values('G14', 'H14')).toEqual(['', '']);
    expect(await pane.button('Bỏ cột so sánh').count()).toBe(0);
    await pane.press('Lập trang so sánh');
    expect((await grid.tabs()).at(-1)).toBe('So sánh');
  });

  test('figures of prior periods are saved with the file and can be removed', async () => {
    const { pane } = workbench;
    const { findings } = check(await workbench.save());
    expect(findings.map(({ rule }) => rule)).toContain('BM1.2.2-period');
    await pane.press('Bỏ số liệu quý I năm 2026');
    expect(await pane.news()).toBe('Đã bỏ số liệu quý I năm 2026.');
    expect(await keyboard.focused()).toContain('Đã bỏ số liệu quý I năm 2026.');
  });
});

test('the meaning of Quý III figures is requested once for the whole report and answered with a click', async () => {
  const { pane } = workbench;
  const rows = 'BM1:1 BM1:4.1 BM1:5.2 BM1:5.3 BM2:1.1 BM2:1.2 BM2:1.3 BM2:2.1 BM2:3.4 BM3:1.1 BM3:1.2 BM3:1.3'.split(
    ' ',
  );
  const each = (figure: number): Record<string, number> => Object.fromEntries(rows.map((row) => [row, figure]));
  await workbench.openFile(priorPeriodFile('quy-3.xlsx', '2026-Q3', unit, each(12)));
  await pane.openTool('Số liệu kỳ trước');
  await pane.pickFile(priorPeriodFile('6-thang.xlsx', '2026-6T', unit, each(8)));
  await pane.press('Dùng số liệu 6 tháng đầu năm 2026');
  await pane.turnTo('Kiểm tra');
  const question = pane.frame.locator('[data-questions] [data-finding]');
  await question.filter({ hasText: 'nên quý III được so sánh như số 9 tháng' }).waitFor();
  await pane.press('Số của riêng quý');
  await question.waitFor({ state: 'detached' });
  expect(await pane.news()).toBe('Quý III được so sánh như số của riêng quý.');
  await pane.openTool('Số liệu kỳ trước');
  await pane.press('Số của 9 tháng');
  expect(await pane.frame.locator('[data-quarter]').textContent()).toBe(
    'Quý III được so sánh như số của 9 tháng.Số của riêng quý',
  );
});

test('the ribbon button opens the next period, which a file starts in an empty workbook', async () => {
  const { grid, pane } = workbench;
  await workbench.goTo('?view=next');
  await pane.frame.locator('[data-pick]').waitFor();
  expect(await keyboard.focused()).toBe('Kỳ tiếp theo');
  await pane.pickFile(quarter);
  await pane.press('Lập biểu mẫu 6 tháng đầu năm 2026');
  await pane.frame.locator('[data-starting]').waitFor();
  expect((await grid.tabs()).slice(1)).toEqual(['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL', 'Kiểm tra']);
  await pane.openTool('Số liệu kỳ trước');
  expect(await pane.frame.locator('[data-earlier="2026-Q1"]').count()).toBe(1);
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
