import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Download } from 'playwright-core';
import { unzip } from '../support/archive';
import { temporaryFile } from './check';
import { eventually } from './eventually';
import { soundFile } from './soundFile';
import { WorkbenchPage } from './WorkbenchPage';

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ now: '2026-06-16T09:30:00+07:00' });
  await workbench.openFile(soundFile());
  await workbench.pane.idle();
});
afterAll(() => workbench.close());

async function signoff(): Promise<string> {
  return (await workbench.pane.frame.locator('[data-signoff]').getAttribute('data-signoff')) ?? '';
}

/** Presses a button in the pane that downloads a file. */
async function handedOut(button: string): Promise<Download> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), workbench.pane.press(button)]);
  return download;
}

function requireSignoff(path: string): { readonly code: number | null; readonly out: string } {
  const program = resolve(__dirname, '../../dist/cli/bieumau.cjs');
  const { status, stdout } = spawnSync(process.execPath, [program, 'check', '--require-signoff', path], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout };
}

test('before the sign-off the pane lists what is missing for it', async () => {
  await workbench.pane.turnTo('Gửi');
  await eventually(async () => expect(await signoff()).toBe('never'));
  expect(await workbench.pane.button('Lưu bản để gửi').isDisabled()).toBe(true);
  expect(requireSignoff(temporaryFile(await workbench.save(), 'chua.xlsx')).code).toBe(1);
});

test('existing notes are confirmed once, then the report is signed off', async () => {
  const review = workbench.pane.button(/^Xem \d+ Ghi chú$/);
  if ((await review.count()) > 0) {
    await review.click();
    await workbench.pane.press(/^Xác nhận \d+ Ghi chú$/);
  }
  await workbench.pane.frame.getByLabel('Họ tên người kiểm tra').fill('Nguyễn Văn A');
  await workbench.pane.frame.getByLabel('Chức vụ').fill('Phó Chánh Văn phòng');
  await workbench.pane.press('Kiểm tra và xác nhận');
  await eventually(async () => expect(await signoff()).toBe('unchanged'));
  const state = await workbench.pane.frame.locator('[data-signoff]').textContent();
  expect(state).toBe('Nguyễn Văn A đã xác nhận kiểm tra lúc 09:30 ngày 16/06/2026; từ đó số liệu không thay đổi.');
});

test('a clean copy is saved under its standard name, and the command line reads its sign-off', async () => {
  const download = await handedOut('Lưu bản để gửi');
  expect(download.suggestedFilename()).toBe('BC-CCHC_UBND-tinh-Vinh-Long_2026-6T.xlsx');
  const sent = readFileSync(await download.path());
  const tabs = [...(unzip(sent)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, tab]) => tab);
  expect(tabs).toEqual(['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL']);
  const checked = requireSignoff(temporaryFile(sent, 'gui.xlsx'));
  expect(checked.code).toBe(0);
  expect(checked.out).toContain('Nguyễn Văn A đã xác nhận kiểm tra');
});

test('a draft for Outlook has the workbook attached', async () => {
  const download = await handedOut('Tạo thư nháp cho Outlook');
  expect(download.suggestedFilename()).toBe('BC-CCHC_UBND-tinh-Vinh-Long_2026-6T.eml');
  const mail = await simpleParser(readFileSync(await download.path()));
  expect(mail.headers.get('x-unsent')).toBe('1');
  expect(mail.subject).toBe('Báo cáo cải cách hành chính 6 tháng đầu năm 2026 của UBND tỉnh Vĩnh Long');
  expect(mail.text).toContain('Nguyễn Văn A đã xác nhận kiểm tra');
  const [attachment] = mail.attachments;
  expect(attachment?.filename).toBe('BC-CCHC_UBND-tinh-Vinh-Long_2026-6T.xlsx');
  expect(requireSignoff(temporaryFile(attachment!.content, 'thu.xlsx')).code).toBe(0);
});

test('the check sheet is created once and then replaced', async () => {
  await workbench.pane.press('Lập Phiếu kiểm tra');
  await workbench.pane.press('Lập lại Phiếu kiểm tra');
  await workbench.grid.show('Phiếu kiểm tra');
  expect(await workbench.grid.value('A1')).toBe('PHIẾU KIỂM TRA BÁO CÁO CẢI CÁCH HÀNH CHÍNH');
  const tabs = workbench.page.locator('[data-u-comp="slide-tab-bar"]').getByText('Phiếu kiểm tra');
  expect(await tabs.count()).toBe(1);
  expect(await signoff()).toBe('unchanged');
});

test('the receiver of the file sees that it is signed off and unchanged', async () => {
  await workbench.openFile(temporaryFile(await workbench.save(), 'nhan.xlsx'));
  await workbench.pane.idle();
  await eventually(async () => expect(await signoff()).toBe('unchanged'));
});

test('a changed figure voids the sign-off immediately, and the pane names the row', async () => {
  await workbench.grid.show('BM1');
  await workbench.grid.type('D7', '19');
  await eventually(async () => expect(await signoff()).toBe('changed'));
  expect(await workbench.pane.frame.locator('[data-signoff]').textContent()).toContain('Biểu mẫu 1 dòng 1');
  await workbench.grid.keys('Control+z');
  await eventually(async () => expect(await signoff()).toBe('unchanged'));
});

test('an added row with a figure voids the sign-off, is named, and must be mended', async () => {
  await workbench.grid.show('BM3');
  await workbench.grid.insertRowAfter(10);
  await workbench.grid.type('D11', '999');
  await eventually(async () => expect(await signoff()).toBe('changed'));
  const line = await workbench.pane.frame.locator('[data-signoff]').textContent();
  expect(line).toMatch(/sau đó có thay đổi: .*Biểu mẫu 3/);
  await workbench.pane.turnTo('Kiểm tra');
  expect(await workbench.pane.checkAll()).toBe('fix');
  await workbench.pane.frame
    .getByText(/D11 = 999/)
    .first()
    .waitFor();
});

test('no request went to another machine and no error was logged', () => {
  expect(workbench.elsewhere).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
