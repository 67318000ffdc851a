import type { ExcelHost, Snapshot } from '@bieumau/excel-host';
import { insertOffer } from '../../../../src/core/presentation/viewmodels/insertOffer';
import { focusPatience } from '../../../../src/workbook/excel/host/run';
import type { PaneDriver } from '../../../support/PaneDriver';
import type { InsertChoice } from '../../../../src/core/presentation/viewmodels/insertOffer';
import { paneOn, quiet } from '../../../support/paneOn';
import type { Stage } from '../../../support/paneOn';
import { beforeRequest, closeHosts, costOf } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

/** Two forms, so that the sheet of all rules comes with them. */
const choice: InsertChoice = { unit: 'Sở Y tế', issuer: 'SYT', number: '', date: '', year: '2022', kind: '6T', left: ['BM1', 'BM3', 'BM4', 'BM6', 'BM7', 'PL'] }; // prettier-ignore
const added = ['BM2', 'BM5', 'Kiểm tra'];

async function insert(controller: PaneDriver, change: Partial<InsertChoice> = {}): Promise<boolean> {
  const wanted = { ...choice, ...change };
  const { report } = insertOffer(wanted, controller.sheets(), controller.today(), 'vi');
  if (!report) throw new Error('nothing to insert');
  return controller.insert(report, wanted);
}

/** Sheets of somebody's own: figures, formulas, looks, names, a hidden sheet, a protected one, a list. */
async function ownSheets({ user }: ExcelHost): Promise<void> {
  await user.addSheet('Nháp');
  await user.addSheet('BM5 cũ');
  await Excel.run(async (context) => {
    const draft = context.workbook.worksheets.getItem('Nháp');
    draft.getRange('A1:C3').values = [['Đơn vị', 'Số', 'Ngày'], ['Ba Tri', 1.5, 44900], ['=SUM(B2)', '="x"&B2', '#N/A']]; // prettier-ignore
    draft.getRange('A1:C1').merge();
    draft.getRange('B2').format.fill.color = '#FFEE00';
    draft.getRange('B2').numberFormat = [['0.000']];
    draft.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    draft.getRange('A2:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A2="x"';
    draft.names.add('Riêng', draft.getRange('B2'));
    context.workbook.names.add('Chung', draft.getRange('B2:B3'));
    draft.freezePanes.freezeRows(1);
    await context.sync();
  });
  await user.type('BM5 cũ', 'A1', "='Nháp'!B2*2");
  await user.protect('BM5 cũ');
  await user.hide('BM5 cũ');
  await user.select('Nháp', 'B2');
}

/** The workbook without sheets that were added, and without what Excel shows. */
function own(
  { sheets, activeSheet: _front, documentSettings: _pane, ...rest }: Snapshot,
  names: readonly string[],
): object {
  return { ...rest, sheets: sheets.filter(({ name }) => names.includes(name)) };
}

function names({ sheets }: Snapshot): readonly string[] {
  return sheets.map(({ name }) => name);
}

test('forms come after the sheets that are there, none of which changes; the first cell to fill is in front', async () => {
  stage = await paneOn({ forms: [], before: ownSheets });
  const { host, controller, state, memory } = stage;
  expect(state().report).toBeNull();
  const before = host.snapshot();
  const cost = await costOf(host, async () => expect(await insert(controller)).toBe(true));
  // The tabs, a look, the sheets, their pages; then the record and what is there are read, and the first cell shown.
  expect(cost.requests).toBeLessThanOrEqual(8);
  const after = host.snapshot();
  expect(names(after)).toEqual([...names(before), ...added]);
  expect(own(after, names(before))).toEqual(own(before, names(before)));
  expect(after.activeSheet).toBe('BM2');
  expect(state()).toMatchObject({ news: { text: 'Đã chèn BM2, BM5, Kiểm tra.', canUndo: false }, problem: null });
  expect(state().report).toMatchObject({ unit: 'Sở Y tế', period: '6 tháng đầu năm 2022', progress: { filled: 0 } });
  await quiet(host);
  // 1.1 is the first row that is no total.
  expect(state().selected).toEqual({ tab: 'BM2', cell: 'D8' });
  expect(state().card?.code).toBe('1.1');
  expect(Object.fromEntries(memory)).toMatchObject({ unit: 'Sở Y tế', issuer: 'SYT' });
  expect(controller.firstChoice()).toMatchObject({
    unit: 'Sở Y tế',
    issuer: 'SYT',
    left: choice.left,
    year: '2022',
    kind: 'N',
  });
});

test('several periods in one workbook: the report follows the sheet that is worked on', async () => {
  stage = await paneOn();
  const { host, controller, state } = stage;
  await insert(controller, { unit: 'UBND tỉnh Bến Tre' });
  expect(names(host.snapshot())).toEqual(['Sheet1', 'BM2', 'BM2 2022-6T', 'BM5', 'Kiểm tra']);
  await quiet(host);
  expect(state().reports.map(({ period }) => period)).toEqual(['năm 2022', '6 tháng đầu năm 2022']);
  expect(state().report?.period).toBe('6 tháng đầu năm 2022');
  await host.user.activate('BM2');
  await host.user.select('BM2', 'D9');
  await stage.pause();
  expect(state().report).toMatchObject({ period: 'năm 2022', progress: { filled: 9 } });
  controller.choose(state().reports[1]!.key);
  expect(state().report?.period).toBe('6 tháng đầu năm 2022');
});

describe('whole or not at all', () => {
  /** What is in the workbook agrees with what the person is told. */
  async function agrees(before: Snapshot, isDone: boolean): Promise<void> {
    const { host, state } = stage;
    host.faults.clear();
    await quiet(host);
    const { news, problem, activity } = state();
    expect(activity).toBeNull();
    const left = names(host.snapshot()).filter((name) => !names(before).includes(name));
    expect(own(host.snapshot(), names(before))).toEqual(own(before, names(before)));
    if (isDone) {
      expect(left).toEqual(added);
      expect(news?.text).toMatch(/^Đã chèn BM2, BM5, Kiểm tra\.( Excel không nhận: |$)/);
      expect(problem ?? '').not.toContain('như trước');
      return;
    }
    expect(news).toBeNull();
    expect(problem).toMatch(/^\p{Lu}.*\.$/su);
    for (const tab of left) expect(problem).toContain(tab);
    expect(problem?.includes('Bảng tính vẫn như trước khi chèn.')).toBe(left.length === 0);
  }

  const requests = Array.from({ length: 8 }, (_, place) => place + 1);
  test.each(requests)('request %i fails', async (n) => {
    stage = await paneOn();
    await stage.host.user.rename('BM2', 'x');
    const before = stage.host.snapshot();
    stage.host.faults.failRequest(n, 'AccessDenied');
    const isDone = await insert(stage.controller);
    expect(isDone).toBe(n > 3);
    await agrees(before, isDone);
    // Whatever it was, afterwards it works.
    if (!isDone) expect(await insert(stage.controller)).toBe(true);
  });

  test.each([0, 0.1, 0.3, 0.5, 0.7, 0.9, 1])('%d of the actions are done', async (part) => {
    stage = await paneOn();
    await stage.host.user.rename('BM2', 'x');
    const before = stage.host.snapshot();
    beforeRequest(stage.host, 3, (actions) => stage.host.faults.failAction(Math.max(1, Math.round(part * actions.length)), 'GeneralException')); // prettier-ignore
    const isDone = await insert(stage.controller);
    expect(isDone).toBe(false);
    expect(names(stage.host.snapshot())).toEqual(names(before));
    await agrees(before, isDone);
  });

  test.each([4, 5, 6])('half of them, and request %i, which should take them away, fails as well', async (n) => {
    stage = await paneOn();
    await stage.host.user.rename('BM2', 'x');
    const before = stage.host.snapshot();
    beforeRequest(stage.host, 3, (actions) => stage.host.faults.failAction(Math.round(actions.length / 2), 'GeneralException')); // prettier-ignore
    stage.host.faults.failRequest(n, 'AccessDenied');
    await agrees(before, await insert(stage.controller));
  });

  test.each<readonly [string, (host: ExcelHost) => unknown, RegExp]>([
    ['the structure is protected', ({ faults }) => faults.protectStructure(true), /Protect Workbook/],
    ['the workbook is read-only', ({ faults }) => faults.readOnly(true), /chỉ đọc/],
  ])('%s', async (_what, act, sentence) => {
    stage = await paneOn();
    const before = stage.host.snapshot();
    act(stage.host);
    expect(await insert(stage.controller)).toBe(false);
    expect(stage.state().problem).toMatch(sentence);
    await agrees(before, false);
  });
});

test('sheets that could not be removed because another workbook came to the front are removed later', async () => {
  const usual = { ...focusPatience };
  Object.assign(focusPatience, { most: 60, step: 20 });
  try {
    stage = await paneOn({ forms: [], before: ownSheets });
    const { host, controller, state } = stage;
    const before = names(host.snapshot());
    beforeRequest(host, 3, ({ length }) => host.faults.failAction(length, 'AccessDenied'));
    beforeRequest(host, 4, () => host.faults.behave({ isBehind: true }));
    expect(await insert(controller)).toBe(false);
    expect(state()).toMatchObject({ hasLeft: true, news: null });
    expect(names(host.snapshot())).toEqual([...before, ...added]);
    await controller.clearLeft();
    expect(state()).toMatchObject({ hasLeft: true, news: null });
    host.faults.clear();
    await controller.clearLeft();
    expect(state()).toMatchObject({ hasLeft: false, problem: null, news: { text: 'Đã dọn các trang tính dở.' } });
    expect(names(host.snapshot())).toEqual(before);
  } finally {
    Object.assign(focusPatience, usual);
  }
});
