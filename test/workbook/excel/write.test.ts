import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { CellEdit } from '../../../src/core/port/Workbook';
import type { CellContent } from '../../../src/core/base/CellContent';
import { contents } from '../../support/workbookContract';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

/** BM4 as it is planned: D5 and E4 are open, D4 is locked. */
async function form(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook }> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  return { host, workbook };
}

function edit(cell: string, content: CellContent | number | string, tab = 'BM4'): CellEdit {
  if (typeof content === 'number') return { tab, cell, content: { kind: 'number', value: content } };
  return { tab, cell, content: typeof content === 'string' ? { kind: 'text', text: content } : content };
}

const costs: readonly (readonly [title: string, edits: readonly CellEdit[], requests: number])[] = [
  ['nothing', [], 0],
  ['a number', [edit('D5', 7)], 1],
  ['a text', [edit('E4', 'đã đối chiếu')], 1],
  ['a text that Excel could take for something else', [edit('E4', '17/17')], 2],
  ['several cells', [edit('D5', 7), edit('D6', 8), edit('E4', '17/17')], 2],
];

test.each(costs)('%s costs its requests', async (_title, edits, requests) => {
  const { host, workbook } = await form();
  expect(await costOf(host, () => workbook.write(edits))).toMatchObject({ requests });
});

const refusals = [
  ['a locked cell', [edit('D4', 1)], { code: 'protected', sheet: 'BM4' }],
  ['a locked cell among others', [edit('D5', 9), edit('D4', 1)], { code: 'protected', sheet: 'BM4' }],
  ['a tab that is not there', [edit('D5', 9, 'BM9')], { code: 'noSuchTab', sheet: 'BM9' }],
] as const;

test.each(refusals)('%s is refused, and nothing is written', async (_title, edits, problem) => {
  const { workbook } = await form();
  expect(await errorOf(workbook.write(edits))).toMatchObject({ problem, left: [] });
  expect(await contents(workbook, 'BM4', ['D5'])).toEqual([{ kind: 'number', value: 5 }]);
});

test.each([[[edit('D5', 9)]], [[edit('D5', 9), edit('D6', 9)]]])(
  'a workbook for reading only is left alone',
  async (edits) => {
    const { host, workbook } = await form();
    host.faults.readOnly(true);
    expect(await errorOf(workbook.write(edits))).toMatchObject({ code: 'readOnly', left: [] });
  },
);

test.each(['D5:D6', 'D', '$D$5', 'BM4!D5'])('%s is refused as no address of a cell', async (cell) => {
  const { workbook } = await form();
  await expect(workbook.write([edit(cell, 1)])).rejects.toThrow(RangeError);
});

describe('several edits that fail halfway', () => {
  const edits = [edit('D5', 70), edit('E5', 'x'), edit('E4', 'y'), edit('D6', 80)];
  const before = ['D5', 'E5', 'E4', 'D6'];

  test.each([1, 2, 3, 4])('are undone if writing cell %i fails', async (cell) => {
    const { host, workbook } = await form();
    const held = await contents(workbook, 'BM4', before);
    failSetting(host, cell);
    expect(await errorOf(workbook.write(edits))).toMatchObject({ code: 'accessDenied', left: [] });
    expect(await contents(workbook, 'BM4', before)).toEqual(held);
  });

  test('are named if they cannot be undone', async () => {
    const { host, workbook } = await form();
    failSetting(host, 2);
    host.faults.failRequest(3, 'AccessDenied');
    expect(await errorOf(workbook.write(edits))).toMatchObject({
      code: 'accessDenied',
      left: ["'BM4'!D5", "'BM4'!E5", "'BM4'!E4", "'BM4'!D6"],
    });
  });

  function failSetting(host: ExcelHost, cell: number): void {
    beforeRequest(host, 2, (actions) => {
      const settings = actions.flatMap(({ ActionType }, place) => (ActionType === 4 ? [place + 1] : []));
      host.faults.failAction(settings[cell - 1]!, 'AccessDenied');
    });
  }
});

test('rows that a filter hides get their own values', async () => {
  const { host, workbook } = await form();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('BM4').getRange('5:5').rowHidden = true;
    await context.sync();
  });
  await host.idle();
  await workbook.write([edit('D5', 1), edit('D6', 2)]);
  expect(await contents(workbook, 'BM4', ['D5', 'D6'])).toEqual([
    { kind: 'number', value: 1 },
    { kind: 'number', value: 2 },
  ]);
});
