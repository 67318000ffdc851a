import type { SheetSnapshot } from '@bieumau/excel-host';
import { closeHosts, costOf } from '../../../support/host';
import { goesOn, isTold } from '../../../support/failures';
import { quiet, sheetOf } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import { over, signer, signingOn, toExplain } from './signing';
import type { SigningStage } from './signing';
import type { PaneDriver } from '../../../support/PaneDriver';

jest.setTimeout(60_000);

let stage: SigningStage;
let sending: PaneDriver['sending'];
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

async function open(options: StageOptions = {}): Promise<void> {
  stage = await signingOn(options);
  sending = stage.controller.sending;
}

const tab = 'Phiếu kiểm tra';

/** Rows of printed texts, with the links among them. */
function lines({ cells }: SheetSnapshot): readonly string[] {
  const rows = new Map<number, string[]>();
  const printed = cells.filter(({ column, value }) => column <= 2 && value !== '');
  for (const { row, value } of printed) rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  return [...rows.values()].map((texts) => texts.join(' | '));
}

function tabs({ host }: Stage): readonly string[] {
  return host.snapshot().sheets.map(({ name }) => name);
}

function absent(form: number): unknown {
  return expect.stringMatching(`^BM${String(form)} \\| Tệp không có Biểu mẫu ${String(form)}.* \\| Lưu ý$`);
}

test('says verdict, unit, period, who, when and a short digest of a report that was signed off', async () => {
  await open({ figures: over });
  await stage.signing.explain(toExplain, 'Tồn từ năm 2021', true);
  await stage.signing.sign(signer);
  await sending.makeSheet();
  await quiet(stage.host);
  const { text } = await stage.workbook.readRecord();
  const digest = /"digest":"([0-9a-f]{12})/.exec(text ?? '')?.[1];
  expect(lines(sheetOf(stage.host, tab))).toEqual([
    'PHIẾU KIỂM TRA BÁO CÁO CẢI CÁCH HÀNH CHÍNH',
    'Đơn vị | UBND tỉnh Bến Tre',
    'Kỳ báo cáo | Năm 2022',
    expect.stringMatching(/^Bộ biểu mẫu \| .*581/),
    'Kết quả | Gửi được: không còn gì phải sửa hay giải trình.',
    'Xác nhận | Nguyễn Thị Hòa đã xác nhận kiểm tra lúc 09:30 ngày 16/12/2022; từ đó số liệu không thay đổi.',
    'Chức vụ | Trưởng phòng CCHC',
    `Mã đối chiếu | ${String(digest)}`,
    'Lập lúc | 09:30 ngày 16/12/2022',
    expect.stringMatching(/^Từ khi lập phiếu \| Số liệu của các biểu vẫn như khi lập phiếu\. \(So các con số/),
    'Ô | Phát hiện | Giải trình',
    // Notices are findings as well.
    absent(1),
    // Explained is explained: the sheet asks for nothing.
    expect.stringMatching(/^BM2 D20 \| .*40.*36.* \| Tồn từ năm 2021$/),
    ...[3, 4, 5, 6, 7].map(absent),
    expect.stringMatching(/^PL \| Tệp không có .* \| Lưu ý$/),
    expect.stringMatching(/không phải là chữ ký số/),
    expect.stringMatching(/ngày … tháng … năm/),
    'Người kiểm tra\n\n\n\nNguyễn Thị Hòa',
  ]);
  expect(lines(sheetOf(stage.host, tab)).join()).not.toContain('ghi lý do');
  expect(stage.state()).toMatchObject({ problem: null, news: { text: 'Đã lập trang Phiếu kiểm tra.' }, signoff: { state: 'unchanged' } }); // prettier-ignore
});

test('says by itself that a figure has changed, and no longer once it is put back', async () => {
  await open();
  await sending.makeSheet();
  await quiet(stage.host);
  const told = (): string => lines(sheetOf(stage.host, tab)).find((line) => line.startsWith('Từ khi lập phiếu')) ?? '';
  const before = stage.host.snapshot().sheets.find(({ name }) => name === 'BM2')!;
  const { value } = before.cells.find(({ row, column }) => row === 8 && column === 3)!;
  await stage.host.user.type('BM2', 'D9', '4711');
  await stage.host.idle();
  expect(told()).toContain('SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP PHIẾU, hãy lập lại phiếu: Biểu mẫu 2;');
  await stage.host.user.type('BM2', 'D9', String(value));
  await stage.host.idle();
  expect(told()).toContain('Số liệu của các biểu vẫn như khi lập phiếu.');
});

test('leads to the cells of what it lists', async () => {
  await open({ figures: { ...over, 'BM2:1.2': '1.800' } });
  await sending.makeSheet();
  await quiet(stage.host);
  const links = sheetOf(stage.host, tab).cells.flatMap(({ hyperlink }) =>
    hyperlink ? [JSON.stringify(hyperlink)] : [],
  );
  expect(links).toHaveLength(2);
  expect(links.join()).toMatch(/BM2'?!D9.*BM2'?!D20/);
  expect(lines(sheetOf(stage.host, tab)).join('\n')).toMatch(/Phải sửa[^]*Phải giải trình/);
});

test('says what is out of date, and of which figures', async () => {
  await open({ figures: over });
  await stage.signing.explain(toExplain, 'Tồn từ năm 2021', true);
  await stage.host.user.type('BM2', 'D20', '41');
  await sending.makeSheet();
  await quiet(stage.host);
  expect(lines(sheetOf(stage.host, tab)).join('\n')).toContain(
    'Giải trình đã cũ (“Tồn từ năm 2021”): số liệu khi giải trình là dòng 3.3: 36, dòng 3.4: 40.',
  );
});

test('shows a Ghi chú wherever in the rule it stands', async () => {
  await open({ figures: over, notes: { 'BM2:3.3': 'Gồm cả năm 2021' } });
  await sending.makeSheet();
  await quiet(stage.host);
  expect(lines(sheetOf(stage.host, tab)).join('\n')).toMatch(/BM2 D20 \| .* \| Gồm cả năm 2021/);
});

test('takes the place of an earlier one, whatever that is called by now', async () => {
  await open();
  await sending.makeSheet();
  await quiet(stage.host);
  expect(tabs(stage)).toEqual(['Sheet1', 'BM2', tab]);
  await stage.host.user.rename(tab, 'Phiếu cũ');
  await stage.signing.sign(signer);
  await sending.makeSheet();
  await sending.makeSheet();
  await quiet(stage.host);
  expect(tabs(stage)).toEqual(['Sheet1', 'BM2', tab]);
  expect(sending.recordTabs()).toEqual([tab]);
  expect(lines(sheetOf(stage.host, tab)).join()).toContain(signer.by);
  // No form, and nothing that would be checked.
  expect(stage.state().obstacles).toEqual([]);
  expect(stage.state().reports).toHaveLength(1);
});

test('leaves alone a sheet of that name that somebody else made', async () => {
  await open();
  await stage.host.user.addSheet(tab);
  await sending.makeSheet();
  await quiet(stage.host);
  expect(tabs(stage)).toEqual(['Sheet1', 'BM2', tab, `${tab} 2022-N`]);
});

test('a failure at any request leaves the old sheet or the new one, and the controller goes on', async () => {
  const openAgain = async (): Promise<void> => {
    await open();
    await sending.makeSheet();
    await stage.signing.sign(signer);
  };
  await openAgain();
  const { requests } = await costOf(stage.host, () => sending.makeSheet());
  for (let n = 1; n <= requests; n += 1) {
    await stage.controller.stop();
    await closeHosts();
    await openAgain();
    stage.host.faults.failRequest(n, 'AccessDenied');
    await sending.makeSheet();
    // A page setup that is refused is told with what was done.
    if (stage.state().news?.isPartial !== true) isTold(stage);
    await quiet(stage.host);
    expect([n, tabs(stage)]).toEqual([n, ['Sheet1', 'BM2', tab]]);
    const isNew = lines(sheetOf(stage.host, tab)).join().includes(signer.by);
    expect([n, stage.state().news?.text.startsWith('Đã lập trang Phiếu kiểm tra.') ?? false]).toEqual([n, isNew]);
    await goesOn(stage);
  }
});
