import { insertOffer } from '../../../src/core/presentation/viewmodels/insertOffer';
import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { paneOn, held, press, quiet, shown, told } from '../../support/paneOn';
import type { Stage } from '../../support/paneOn';
import { goesOn, isTold } from '../../support/failures';
import { beforeRequest, closeHosts, costOf, loseReply, until } from '../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

describe('every request may fail', () => {
  /** `silent` are those that nobody needs: to look on, and to know what is selected. */
  async function eachRequest(
    work: () => Promise<unknown>,
    open: () => Promise<Stage>,
    silent: (n: number) => boolean = () => false,
  ): Promise<void> {
    stage = await open();
    const { requests } = await costOf(stage.host, work);
    expect(requests).toBeGreaterThan(0);
    for (let n = 1; n <= requests; n += 1) {
      await stage.controller.stop();
      await closeHosts();
      stage = await open();
      stage.host.faults.failRequest(n, 'AccessDenied');
      await work();
      if (silent(n)) expect(stage.state().problem).toBeNull();
      else isTold(stage);
      await goesOn(stage);
    }
  }

  // The subscription comes first; what is selected is asked for right before the rest.
  test('of the start', () => eachRequest(() => stage.controller.start(), () => paneOn({ isStarted: false }), (n) => n <= 2)); // prettier-ignore
  test('of a check', () =>
    eachRequest(
      () => stage.controller.checkAll(),
      () => paneOn(),
    ));
  test('of restoring', () =>
    eachRequest(
      () => stage.controller.restore('BM2'),
      () => paneOn(),
    ));
  test('of showing', () =>
    eachRequest(
      () => stage.controller.show({ tab: 'BM2', cell: 'D9' }),
      () => paneOn(),
    ));

  // Two to look whether the cells are as they were, two to write, three to read everything again.
  test.each([1, 2, 3, 4, 5, 6, 7])('of mending, request %i: what is in the cell is what is said', async (n) => {
    stage = await paneOn({ figures: { 'BM2:1.2': '1.800' } });
    stage.host.faults.failRequest(n, 'AccessDenied');
    await stage.controller.apply(stage.state().report!.convertAll!);
    isTold(stage);
    const isDone = n > 4;
    expect(held(stage.host, 'BM2', 'D9').held).toBe(isDone ? 1800 : '1.800');
    expect(stage.state().news?.text ?? '').toBe(isDone ? 'Đã sửa 1 ô.' : '');
    await goesOn(stage);
    expect(told(stage).length).toBe(isDone ? 0 : 1);
  });

  test('of mending, where it cannot be put back either: the cell is named', async () => {
    stage = await paneOn({ figures: { 'BM2:1.2': '1.800' } });
    beforeRequest(stage.host, 4, () => loseReply(stage.host));
    for (let n = 5; n <= 9; n += 1) stage.host.faults.failRequest(n, 'AccessDenied');
    await stage.controller.apply(stage.state().report!.convertAll!);
    isTold(stage);
    expect(stage.state().problem).toContain('D9');
    await goesOn(stage);
  });
});

test.each<readonly [string, (host: ExcelHost) => unknown, RegExp]>([
  ['read-only', ({ faults }) => faults.readOnly(true), /chỉ đọc/],
  ['locked with a password', ({ user }) => user.protect('BM2', 'bí mật'), /BM2.*Unprotect Sheet/],
])('a workbook that is %s: it is checked, and a fix says why it cannot be', async (_what, act, reason) => {
  stage = await paneOn();
  await stage.host.user.unprotect('BM2');
  await stage.host.user.type('BM2', 'D7', '132');
  // As forms of earlier versions have it: now the column is unlocked.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('BM2').getRange('D7').format.protection.locked = true;
    await context.sync();
  });
  await act(stage.host);
  await stage.controller.checkAll();
  expect(told(stage)).toEqual(['fix BM2.1-total BM2!D7']);
  const before = stage.host.snapshot();
  await press(stage, 'BM2.1-total', 'Khôi phục công thức (131)');
  isTold(stage);
  expect(stage.state().problem).toMatch(reason);
  expect(stage.host.snapshot()).toEqual(before);
});

test('read-only is said, and no longer once it is over', async () => {
  stage = await paneOn();
  stage.host.faults.readOnly(true);
  await stage.controller.checkAll();
  expect(stage.state().isReadOnly).toBe(true);
  stage.host.faults.readOnly(false);
  await stage.controller.checkAll();
  expect(stage.state().isReadOnly).toBe(false);
});

describe('going to a cell', () => {
  test('of a hidden sheet explains how to see it; its findings are there nevertheless', async () => {
    stage = await paneOn({ figures: { 'BM2:1.2': 'x' }, before: ({ user }) => user.hide('BM2') });
    expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9']);
    await stage.controller.show(shown(stage)[0]!.place!);
    expect(stage.state().problem).toMatch(/BM2.*Unhide/);
  });

  test('of a sheet that is gone names its tab', async () => {
    stage = await paneOn({ forms: ['BM1', 'BM2'] });
    stage.host.faults.dropEvents(5);
    await stage.host.user.deleteSheet('BM2');
    await stage.controller.show({ tab: 'BM2', cell: 'D9' });
    expect(stage.state().problem).toBe('Không còn trang tính “BM2”. Hãy kiểm tra lại từ đầu.');
  });

  test('brings it to the front', async () => {
    stage = await paneOn();
    await stage.controller.show({ tab: 'BM2', cell: 'D9' });
    await quiet(stage.host);
    expect(stage.host.snapshot().activeSheet).toBe('BM2');
    expect(stage.state()).toMatchObject({ selected: { tab: 'BM2', cell: 'D9' }, card: { code: '1.2' } });
  });
});

test('while a cell is being typed into the person is told what Excel waits for; one action at a time', async () => {
  stage = await paneOn();
  stage.host.faults.cellEdit(true);
  const { requests } = { ...stage.host.counts };
  const checking = stage.controller.checkAll();
  await until(() => stage.host.counts.requests > requests);
  stage.timers.elapse(1_000);
  await until(() => stage.state().isWaiting);
  expect(stage.state()).toMatchObject({ activity: 'checking', running: null });
  await stage.controller.undo();
  expect(stage.state().activity).toBe('checking');
  stage.host.faults.cellEdit(false);
  await checking;
  expect(stage.state()).toMatchObject({ activity: null, isWaiting: false, verdict: 'ready' });
});

test('what takes long is said to run, and Enter is asked for only while Excel says that a cell is being edited', async () => {
  stage = await paneOn();
  const readAgain = jest.spyOn(stage.workbook, 'readBlocks');
  let goOn = (): void => undefined;
  const slow = new Promise<void>((resolve) => (goOn = resolve));
  readAgain.mockImplementationOnce(async (choose) => {
    await slow;
    return new ExcelWorkbook().readBlocks(choose);
  });
  const checking = stage.controller.checkAll();
  expect(stage.state()).toMatchObject({ isWaiting: false, running: null });
  stage.timers.elapse(1_000);
  await quiet(stage.host);
  expect(stage.state()).toMatchObject({ isWaiting: false, running: 'Đang đọc và kiểm tra bảng tính…' });
  stage.host.faults.cellEdit(true);
  stage.timers.elapse(1_000);
  await until(() => stage.state().isWaiting);
  stage.host.faults.cellEdit(false);
  stage.timers.elapse(1_000);
  await until(() => !stage.state().isWaiting);
  expect(stage.state().running).toBe('Đang đọc và kiểm tra bảng tính…');
  goOn();
  await checking;
  expect(stage.state()).toMatchObject({ activity: null, isWaiting: false, running: null });
});

test('where Excel does not say whether a cell is being edited the person is asked to look', async () => {
  stage = await paneOn();
  let answer = (_: boolean): void => undefined;
  jest.spyOn(stage.workbook, 'isCellEdited').mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  let goOn = (): void => undefined;
  const slow = new Promise<void>((resolve) => (goOn = resolve));
  const checking = stage.controller.context.runner.run('writing', () => slow);
  stage.timers.elapse(1_000);
  expect(stage.state().running).toBe('Đang ghi vào bảng tính…');
  stage.timers.elapse(5_000);
  expect(stage.state().running).toBe('Đang ghi vào bảng tính… Nếu đang nhập dở một ô, hãy nhấn Enter.');
  answer(false);
  await until(() => !stage.state().isSilent);
  goOn();
  await checking;
  expect(stage.state().running).toBeNull();
});

test('inserting says how many sheets are there', async () => {
  stage = await paneOn({ forms: [] });
  const said: (string | null)[] = [];
  stage.controller.context.store.subscribe(() => {
    if (!stage.state().isSlow) stage.timers.elapse(1_000);
    said.push(stage.state().running);
  });
  const choice = { ...stage.controller.firstChoice(), unit: 'Sở Y tế', left: ['BM1', 'BM3', 'BM4', 'BM7', 'PL'] };
  const { report } = insertOffer(choice, stage.controller.sheets(), stage.controller.today(), 'vi');
  expect(await stage.controller.insert(report!, choice)).toBe(true);
  const steps = said.filter((text) => text?.startsWith('Đang chèn biểu'));
  expect([...new Set(steps)]).toEqual([0, 3, 4].map((done) => `Đang chèn biểu: xong ${String(done)}/4…`));
});

test('inserting where a sheet of that name came meanwhile says so', async () => {
  stage = await paneOn({ forms: [] });
  const choice = {
    ...stage.controller.firstChoice(),
    unit: 'Sở Y tế',
    left: ['BM1', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL'],
  };
  const { report } = insertOffer(choice, stage.controller.sheets(), stage.controller.today(), 'vi');
  beforeRequest(stage.host, 2, () => stage.host.user.addSheet('BM2'));
  expect(await stage.controller.insert(report!, choice)).toBe(false);
  expect(stage.state().problem).toMatch(/^Đã có trang tính “BM2”.*Bảng tính vẫn như trước khi chèn\.$/);
});
