import type { ExcelHost } from '@bieumau/excel-host';
import { beforeRequest, closeHosts } from '../../../support/host';
import { form } from '../../../support/scannedSheets';
import { plans, soundFigures } from '../../../support/insertedPlans';
import { paneOn, quiet } from '../../../support/paneOn';
import type { Stage, StageOptions } from '../../../support/paneOn';
import { over, recorded, signedOn, signer, signingOn, toExplain } from './signing';
import type { SigningStage } from './signing';
import { FileWorkbook } from '../../../../src/workbook/xlsx';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

const task = {
  section: 'I',
  no: '1',
  content: 'Kế hoạch CCHC',
  result: 'Kế hoạch',
  time: 'Tháng 1',
  lead: 'Sở Nội vụ',
  support: '',
  assessment: 'Hoàn thành', // prettier-ignore
};

test('a sign-off says who, when, of which report, and over what', async () => {
  const signed = await signedOn({ forms: ['BM2', 'PL'], tasks: [task], figures: over, notes: { 'BM2:3.4': 'Tồn' }, before: confirmNote }); // prettier-ignore
  stage = signed;
  const record = await recorded(stage);
  expect(record).toMatchObject({ edition: 'cv581-2022', period: '2022-N', unit: 'UBND tỉnh Bến Tre' });
  expect(record?.signoff).toMatchObject({
    ...signer,
    at: '2022-12-16T09:30',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    rows: soundRows,
    tasks: 1,
    counts: { fix: 0, explain: 0, explained: 1 },
  });
  expect(record?.history).toMatchObject([{ at: '2022-12-16T09:30', by: signer.by, verdict: 'ready' }]);
  expect(stage.state()).toMatchObject({
    problem: null,
    verdict: 'ready',
    news: { text: 'Đã xác nhận kiểm tra. Hãy lưu tệp (Ctrl+S) trước khi gửi.', isPartial: false },
    signoff: {
      state: 'unchanged',
      text: 'Nguyễn Thị Hòa đã xác nhận kiểm tra lúc 09:30 ngày 16/12/2022; từ đó số liệu không thay đổi.',
    },
  });
  expect(signed.signing.lastSigner()).toEqual(signer);
  expect((await stage.workbook.readRecord()).trace).toMatch(/^1\|2022-12-16T09:30\|[0-9a-f]{12}\|Nguyễn Thị Hòa$/);
});

/** All rows of Biểu mẫu 2, computed ones and group headings among them. */
const soundRows = form('BM2').rows.length;

/** Whoever worked on the file before has confirmed the note. */
async function confirmNote(): Promise<void> {
  const controller = await signingController();
  await controller.signing.confirm([toExplain]);
  await controller.stop();
}

async function signingController(): Promise<SigningStage['controller']> {
  const { PaneDriver } = await import('../../../support/PaneDriver');
  const { ExcelWorkbook } = await import('../../../../src/workbook/excel');
  const memory = { get: () => null, set: () => undefined };
  const timers = { after: () => 0, cancel: () => undefined, now: () => 0 };
  const controller = new PaneDriver(new ExcelWorkbook(), { memory, timers, today: () => ({ year: 2022, month: 12, day: 15 }), now: () => '2022-12-15T08:00', openFile: (bytes) => FileWorkbook.open(bytes), cleanCopy: FileWorkbook.clean }); // prettier-ignore
  await controller.start();
  return controller;
}

describe('there is none, and it is said why, while', () => {
  test.each<readonly [string, StageOptions, RegExp, string]>([
    ['something is to be mended', { figures: { 'BM2:1.2': '1.800' } }, /^Còn 1 chỗ phải sửa\.$/, 'fix'],
    ['a cell is blank', { figures: { 'BM2:1.2': undefined } }, /^Còn 1 chỗ phải sửa\.$/, 'fix'],
    ['something is to be explained', { figures: over }, /^Còn 1 chỗ phải giải trình\.$/, 'explain'],
    ['a note is not confirmed', { figures: over, notes: { 'BM2:3.4': 'Tồn' } }, /^1 Ghi chú có sẵn cần được xác nhận/, 'ready'], // prettier-ignore
  ])('%s', async (_what, options, reason, verdict) => {
    const { signing } = (stage = await signingOn(options));
    expect(await signing.sign(signer)).toBe(false);
    expect(stage.state()).toMatchObject({ verdict, news: { isPartial: true }, signoff: { state: 'never' } });
    expect(stage.state().news?.text).toMatch(reason);
    // That it was checked is remembered.
    // A note that nobody has confirmed is still to be explained, whatever a check of the cells says.
    const said = verdict === 'ready' ? 'explain' : verdict;
    expect(await recorded(stage)).toMatchObject({ signoff: null, history: [{ by: signer.by, verdict: said }] });
  });

  test('an explanation is out of date', async () => {
    const { signing } = (stage = await signingOn({ figures: over }));
    await signing.explain(toExplain, 'Tồn', true);
    await stage.host.user.type('BM2', 'D20', '41');
    expect(await signing.sign(signer)).toBe(false);
    expect(stage.state()).toMatchObject({ verdict: 'explain', signoff: { state: 'never' } });
  });

  test('nobody is named', async () => {
    const { signing } = (stage = await signingOn());
    expect(await signing.sign({ by: ' \u200b', position: '' })).toBe(false);
    expect([stage.state().problem, await recorded(stage)]).toEqual(['Ghi họ tên người kiểm tra.', undefined]);
  });

  test('people do not pause', async () => {
    const { signing } = (stage = await signingOn());
    for (const n of [3, 6, 9]) beforeRequest(stage.host, n, () => stage.host.user.type('BM2', 'D9', String(n)));
    expect(await signing.sign(signer)).toBe(false);
    expect(stage.state().news).toMatchObject({ isPartial: true, text: expect.stringMatching(/^Chưa xác nhận được/) as string }); // prettier-ignore
    expect(await recorded(stage)).toBeUndefined();
  });
});

test('somebody who types between the check and the sign-off voids it, which is said', async () => {
  const { signing } = (stage = await signingOn());
  // Record, sheets and cells are read, then the record again, then it is looked at and written.
  beforeRequest(stage.host, 6, () => stage.host.user.type('BM2', 'D9', '54'));
  expect(await signing.sign(signer)).toBe(false);
  expect(stage.state()).toMatchObject({ signoff: { state: 'changed' }, news: { isPartial: true } });
});

test('names are kept on one line and as long as a file can hold', async () => {
  const { signing } = (stage = await signingOn());
  expect(await signing.sign({ by: `  Lê\u000b Văn\n B ${'x'.repeat(300)}`, position: '\u{1f600}'.repeat(150) })).toBe(
    true,
  );
  const { signoff } = (await recorded(stage))!;
  expect(signoff?.by).toMatch(/^Lê Văn B x+$/);
  expect(signoff?.by).toHaveLength(200);
  expect(signoff?.position).toBe('\u{1f600}'.repeat(100));
});

describe('a change voids it at once, and names the place', () => {
  // In the report of 2022 row 1 is 131 = 70 + 53 + 8, and row 3.2 is 36/36.
  test.each<readonly [string, (stage: Stage) => Promise<unknown>, string, readonly string[]]>([
    [
      'a value',
      ({ host: { user } }) => user.type('BM2', 'D9', '54'),
      'Biểu mẫu 2 dòng 1 (131 → 132), Biểu mẫu 2 dòng 1.2 (53 → 54)',
      ['BM2!D7', 'BM2!D9'],
    ],
    [
      'a value that goes',
      ({ host: { user } }) => user.clear('BM2', 'D20'),
      'Biểu mẫu 2 dòng 3.2 (100 → để trống), Biểu mẫu 2 dòng 3.4 (36 → để trống)',
      ['BM2!D18', 'BM2!D20'],
    ],
    ['a note', ({ host: { user } }) => user.type('BM2', 'E9', 'ghi chú'), 'Biểu mẫu 2 dòng 1.2', ['BM2!D9']],
    [
      'an added row',
      async ({ host: { user } }) => {
        await user.unprotect('BM2');
        await user.insertRows('BM2', 9, 1);
        await user.type('BM2', 'D9', '999');
      },
      'Dòng ngoài mẫu của Biểu mẫu 2',
      ['BM2!D9'],
    ],
    [
      'a task',
      ({ host: { user } }) => user.type('PL', taskCell(stage), 'Đang thực hiện'),
      'Nhiệm vụ 1 mục I',
      ['PL!B7'],
    ],
    ['a co-author', async ({ host: { faults } }) => Promise.resolve(faults.coauthorWrites('BM2', 'D9', '54')), 'Biểu mẫu 2 dòng 1 (131 → 132), Biểu mẫu 2 dòng 1.2 (53 → 54)', ['BM2!D7', 'BM2!D9']], // prettier-ignore
  ])('%s', async (what, act, where, cells) => {
    stage = await signedOn(what === 'a task' ? { forms: ['BM2', 'PL'], tasks: [task] } : {});
    await act(stage);
    await stage.pause();
    const { changed = [], ...signoff } = stage.state().signoff ?? {};
    expect(changed.map(({ place }) => place && `${place.tab}!${place.cell}`)).toEqual(cells);
    expect(signoff).toEqual({
      state: 'changed',
      text: `Nguyễn Thị Hòa đã xác nhận kiểm tra lúc 09:30 ngày 16/12/2022, nhưng sau đó có thay đổi: ${where}. Hãy kiểm tra và xác nhận lại.`,
    });
  });

  test('many places are counted', async () => {
    stage = await signedOn();
    await stage.host.user.paste(
      'BM2',
      'E8',
      Array.from({ length: 9 }, (_, n) => [String(n)]),
    );
    await stage.pause();
    expect(stage.state().signoff?.text).toMatch(/dòng 1\.1, .*, và 3 chỗ khác\. Hãy/);
  });

  test('and what is taken back is signed off again', async () => {
    stage = await signedOn();
    await stage.host.user.type('BM2', 'D9', '54');
    await stage.pause();
    await stage.host.user.type('BM2', 'D9', String(soundFigures['BM2:1.2']));
    await stage.pause();
    expect(stage.state().signoff?.state).toBe('unchanged');
  });

  test('a form that comes voids it, too', async () => {
    stage = await signedOn();
    await stage.workbook.insert(plans(['BM5']));
    await stage.controller.checkAll();
    expect(stage.state().signoff?.state).toBe('changed');
  });
});

describe('a sign-off stays with', () => {
  test.each<readonly [string, (stage: Stage) => Promise<unknown>]>([
    [
      'a formula overwritten by what it gives',
      async ({ host }) => {
        await host.user.unprotect('BM2');
        await host.user.type('BM2', 'D7', '131');
      },
    ],
    ['text that reads as the same number', ({ host }) => host.user.type('BM2', 'D9', "'53")],
    [
      'rows inserted, and hidden',
      async ({ host }) => {
        await host.user.insertRows('BM2', 9, 2);
        await host.user.hideRows('BM2', 12, 2);
      },
    ],
    ['another tab', ({ host }) => host.user.rename('BM2', 'Tư pháp')],
    [
      'a sheet that is hidden',
      async ({ host }) => {
        await host.user.addSheet('Khác');
        await host.user.hide('BM2');
      },
    ],
    [
      'the number and date of the report',
      async ({ host }) => {
        const { reportHead } = await headCell(host);
        await host.user.type(
          'BM2',
          reportHead,
          '(Kèm theo Báo cáo số 5/BC-UBND ngày 20 tháng 12 năm 2022 của UBND tỉnh Bến Tre)',
        );
      },
    ],
    ['a check sheet', async ({ controller }) => controller.sending.makeSheet()],
    ['another explanation', async ({ controller }) => controller.signing.confirm([])],
  ])('%s', async (_what, act) => {
    stage = await signedOn();
    await act(stage);
    await stage.pause();
    await stage.controller.checkAll();
    expect(stage.state().signoff).toMatchObject({ state: 'unchanged' });
  });
});

/** The cell that says how the first task stands. */
function taskCell({ controller }: Stage): string {
  return controller.reading()?.tasks?.list[0]?.at.assessment ?? '';
}

/** The cell of the line "(Kèm theo …)", which anybody may fill. */
async function headCell(host: ExcelHost): Promise<{ readonly reportHead: string }> {
  const sheet = host.snapshot().sheets.find(({ name }) => name === 'BM2');
  const cell = sheet?.cells.find(({ value }) => String(value).startsWith('(Kèm theo'));
  if (!cell) throw new Error('no line of the covering report');
  return Promise.resolve({ reportHead: `${String.fromCharCode(65 + cell.column)}${String(cell.row + 1)}` });
}

test('the last checks are told, the newest first', async () => {
  const { signing } = (stage = await signingOn({ figures: over }));
  await signing.sign(signer);
  await signing.explain(toExplain, 'Tồn', true);
  await signing.sign({ ...signer, by: 'Lê Văn B' });
  expect(signing.history()).toEqual([
    '09:30 ngày 16/12/2022, Lê Văn B: Gửi được: không còn gì phải sửa hay giải trình.',
    '09:30 ngày 16/12/2022, Nguyễn Thị Hòa: Chưa gửi được: còn chỗ phải giải trình. (1 chỗ phải giải trình)',
  ]);
  expect(stage.state().signoff?.text).toMatch(/^Lê Văn B /);
});

test('whoever opens the workbook is told first', async () => {
  await (stage = await signedOn()).controller.stop();
  const snapshot = stage.host.snapshot();
  await closeHosts();
  stage = await paneOn({ before: (host) => host.load(snapshot) });
  await quiet(stage.host);
  expect(stage.state().signoff).toMatchObject({ state: 'unchanged' });
});
