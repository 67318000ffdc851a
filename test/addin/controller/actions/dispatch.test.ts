import { simpleParser } from 'mailparser';
import { PaneDriver } from '../../../support/PaneDriver';
import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import { ExcelWorkbook } from '../../../../src/workbook/excel';
import { FileWorkbook } from '../../../../src/workbook/xlsx';
import { saveFile } from '@bieumau/workbench/files/saveFile';
import type { ExcelHost } from '@bieumau/excel-host';
import { closeHosts, openHost } from '../../../support/host';
import { fileLibrary } from '@bieumau/workbench/test/fileLibrary';
import { isTold } from '../../../support/failures';
import { over, signer, signingOn } from '../signing/signing';
import type { SigningStage } from '../signing/signing';

jest.setTimeout(30_000);

let stage: SigningStage;
let sending: PaneDriver['sending'];
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

async function open(options: Parameters<typeof signingOn>[0] = {}): Promise<void> {
  stage = await signingOn(options);
  sending = stage.controller.sending;
}

test('the letter is in Vietnamese, and speaks of the sign-off while that holds', async () => {
  await open({ memory: { language: 'en' } });
  await stage.signing.sign(signer);
  expect(sending.letter()).toEqual({
    subject: 'Báo cáo cải cách hành chính năm 2022 của UBND tỉnh Bến Tre',
    body: [
      'Kính gửi Quý cơ quan,',
      '',
      'UBND tỉnh Bến Tre gửi kèm thư này các biểu mẫu báo cáo cải cách hành chính năm 2022.',
      'Nguyễn Thị Hòa đã xác nhận kiểm tra lúc 09:30 ngày 16/12/2022; từ đó số liệu không thay đổi. Xác nhận này không phải là chữ ký số.',
      // The six other forms and the appendix are not in this file.
      '7 lưu ý.',
      '',
      'Trân trọng.',
    ].join('\n'),
  });
  await stage.host.user.type('BM2', 'D9', '54');
  await stage.pause();
  expect(sending.letter()?.body).not.toMatch(/xác nhận/);
});

test('it counts what is explained', async () => {
  await open({ figures: over, notes: { 'BM2:3.4': 'Tồn' } });
  expect(sending.letter()?.body).toContain('1 chỗ đã giải trình, 7 lưu ý.');
});

describe('figures by column', () => {
  test('stand in the order of the forms and their rows, blank where there is none, with decimal commas', async () => {
    await open({
      forms: ['BM1', 'BM2'],
      figures: { 'BM2:1.2': undefined, 'BM2:2.1': '1.800', 'BM2:3.1': 'x', 'BM1:4.2': 12.5 },
    });
    const columns = sending.columns();
    expect(columns.map(({ form, label }) => [form, label])).toEqual([
      ['BM1', 'Biểu mẫu 1'],
      ['BM2', 'Biểu mẫu 2'],
    ]);
    const { forms } = stage.controller.reading()!.sheets.edition;
    const lines = new Map(
      columns.flatMap(({ form, text }) => {
        const rows = forms.find(({ id }) => id === form)!.rows;
        const parts = text.split('\n');
        expect(parts).toHaveLength(rows.length);
        return rows.map(({ key }, place) => [key, parts[place]] as const);
      }),
    );
    expect(['BM2:1.1', 'BM2:1.2', 'BM2:2.1', 'BM2:3.1', 'BM2:3.3'].map((key) => lines.get(key))).toEqual(['70', '', '1800', '', '36']); // prettier-ignore
    expect(columns.map(({ leftOut }) => leftOut)).toEqual([[], ['3.1']]);
    // What formulas give is copied, too: 4 of 4 are 100 %.
    expect([lines.get('BM2:2.2'), lines.get('BM1:4.2')]).toEqual(['100', '12,5']);
  });

  test('have no text that a spreadsheet would take for a formula, only figures and blank lines', async () => {
    const figures = { 'BM2:1.1': '=HYPERLINK("http://evil/";"12")', 'BM2:1.2': "+cmd|'/C calc'!A0", 'BM2:1.3': '@SUM(1)', 'BM2:2.1': '-2+3', 'BM2:3.1': '\t=1' }; // prettier-ignore
    await open({ figures });
    const [column] = sending.columns();
    expect(column?.leftOut).toEqual(['1.1', '1.2', '1.3', '2.1', '3.1']);
    expect(column?.text.split('\n').filter((line) => !/^(?:-?\d+(?:,\d+)?)?$/.test(line))).toEqual([]);
  });

  test('are labelled in the language of the pane', async () => {
    await open({ memory: { language: 'en' } });
    expect(sending.columns()[0]?.label).toMatch(/^Form 2$/);
  });
});

describe('the file', () => {
  /** Excel that can hand out its file. */
  async function withFile(): Promise<ExcelHost> {
    await open();
    await stage.signing.sign(signer);
    const snapshot = stage.host.snapshot();
    await stage.controller.stop();
    await closeHosts();
    const host: ExcelHost = await openHost({ saveFile: () => saveFile(host.snapshot(), fileLibrary) });
    await host.load(snapshot);
    const timers = { after: () => 0, cancel: () => undefined, now: () => 0 };
    const memory = { get: () => null, set: () => undefined };
    const options = {
      memory,
      timers,
      today: () => ({ year: 2022, month: 12, day: 16 }),
      now: () => '2022-12-16T10:00',
      openFile: (bytes: Uint8Array) => FileWorkbook.open(bytes),
      cleanCopy: FileWorkbook.clean,
    };
    const workbook = new ExcelWorkbook();
    const controller = new PaneDriver(workbook, options);
    await controller.start();
    stage = { ...stage, host, controller, workbook, state: controller.current };
    sending = controller.sending;
    return host;
  }

  test('goes out under the standard name, with the sign-off in it', async () => {
    await withFile();
    const file = await sending.file();
    expect(file?.name).toBe('BC-CCHC_UBND-tinh-Ben-Tre_2022-N.xlsx');
    const [result] = await assessWorkbook(await FileWorkbook.open(file!.bytes));
    expect(result).toMatchObject({ verdict: 'ready', signoff: { state: 'unchanged', signoff: { by: signer.by } } });
  });

  test('goes out without the sheets that are none of the report', async () => {
    await withFile();
    await sending.makeSheet();
    const all = stage.state().sheets.map(({ tab }) => tab);
    const file = await sending.file();
    const tabs = (await (await FileWorkbook.open(file!.bytes)).sheets()).map(({ tab }) => tab);
    expect(all).toContain('Phiếu kiểm tra');
    expect(tabs).toEqual(['BM2']);
  });

  test('is attached to a draft byte for byte', async () => {
    const host = await withFile();
    const draft = await sending.draft();
    expect(draft?.name).toBe('BC-CCHC_UBND-tinh-Ben-Tre_2022-N.eml');
    const { subject, text, attachments } = await simpleParser(draft!.text);
    expect([subject, text?.trimEnd()]).toEqual([sending.letter()?.subject, sending.letter()?.body]);
    const [attachment] = attachments;
    expect(attachment?.filename).toBe('BC-CCHC_UBND-tinh-Ben-Tre_2022-N.xlsx');
    const [result] = await assessWorkbook(await FileWorkbook.open(attachment!.content));
    expect(result?.signoff.state).toBe('unchanged');
    expect(host.external.openFiles).toBe(0);
  });

  test('that the host does not give is told, and nothing is drafted', async () => {
    await open();
    expect([await sending.file(), await sending.draft()]).toEqual([null, null]);
    isTold(stage);
    expect(stage.state().activity).toBeNull();
  });
});
