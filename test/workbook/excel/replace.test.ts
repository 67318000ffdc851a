import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { contents } from '../../support/workbookContract';
import { samplePlan } from '../../support/samplePlan';
import { closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

const old = { tab: 'BM4', identity: 'cv581-2022|BM4|2021-N|Sở A' };
const fresh = samplePlan({ tab: 'BM4' });

/** Sheet1, the sheet BM4 of an old report, and BM5. */
async function reported(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook }> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan(old), samplePlan({ tab: 'BM5' })]);
  await host.idle();
  return { host, workbook };
}

async function tabs(workbook: ExcelWorkbook): Promise<readonly (readonly [tab: string, identity: string | null])[]> {
  return (await workbook.sheets()).map(({ tab, identity }) => [tab, identity]);
}

test('a sheet takes the tab and the place of another, in three requests', async () => {
  const { host, workbook } = await reported();
  await workbook.write([{ tab: 'BM4', cell: 'D5', content: { kind: 'number', value: 77 } }]);
  expect(await costOf(host, () => workbook.replace(fresh, ['bm4']))).toMatchObject({ requests: 3 });
  expect(await tabs(workbook)).toEqual([
    ['Sheet1', null],
    ['BM4', fresh.identity],
    ['BM5', fresh.identity],
  ]);
  expect(await contents(workbook, 'BM4', ['D5', 'D4'])).toEqual([
    { kind: 'number', value: 5 },
    { kind: 'formula', formula: '=IF(COUNT(D5:D6)<2,"",SUM(D5:D6))' },
  ]);
  expect(host.snapshot().sheets[1]).toMatchObject({ protection: expect.anything() as unknown, visibility: 'Visible' });
});

test('all named sheets that exist are deleted', async () => {
  const { workbook } = await reported();
  await workbook.replace(fresh, ['BM9', 'BM5', 'BM4']);
  expect(await tabs(workbook)).toEqual([
    ['Sheet1', null],
    ['BM4', fresh.identity],
  ]);
});

test.each([
  ['none goes', [], ['Sheet1', 'BM4', 'BM5', 'BM6']],
  ['one of another name goes', ['Sheet1'], ['BM6', 'BM4', 'BM5']],
])('%s', async (_what, going, expected) => {
  const { workbook } = await reported();
  await workbook.replace({ ...fresh, tab: 'BM6' }, going);
  expect((await tabs(workbook)).map(([tab]) => tab)).toEqual(expected);
});

test("the new sheet's formulas find their own tab", async () => {
  const { host, workbook } = await reported();
  const sum = { at: 'D4', style: 'total', content: { kind: 'formula', formula: "=SUM('BM4'!D5:D6)" } } as const;
  await workbook.replace({ ...fresh, cells: [...fresh.cells.filter(({ at }) => at !== 'D4'), sum] }, ['BM4']);
  await host.idle();
  expect(host.snapshot().sheets[1]!.cells.find(({ row, column }) => row === 3 && column === 3)).toMatchObject({
    formula: "=SUM('BM4'!D5:D6)",
    value: 104.5,
  });
});

test("a workbook's only sheet is replaced", async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  for (const tab of ['Sheet1', 'BM4']) {
    await workbook.replace(samplePlan({ tab }), ['Sheet1']);
    await host.idle();
    expect((await tabs(workbook)).map(([one]) => one)).toContain(tab);
  }
  await workbook.replace(fresh, ['Sheet1', 'BM4']);
  expect((await tabs(workbook)).map(([tab]) => tab)).toEqual(['BM4']);
});

test('the new sheet is activated only if a replaced one was active', async () => {
  const { host, workbook } = await reported();
  await workbook.replace(fresh, ['BM4']);
  expect(host.snapshot().activeSheet).toBe('Sheet1');
  await host.user.select('BM4', 'A1');
  await workbook.replace(fresh, ['BM4']);
  await host.idle();
  expect(host.snapshot().activeSheet).toBe('BM4');
});

test.each(['Hidden', 'VeryHidden'] as const)('a %s sheet is replaced as well', async (visibility) => {
  const { workbook } = await reported();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('BM4').visibility = visibility;
    await context.sync();
  });
  await workbook.replace(fresh, ['BM4']);
  expect(await workbook.sheets()).toMatchObject([{}, { tab: 'BM4', visible: true, identity: fresh.identity }, {}]);
});

test('a long tab, and one whose temporary tab is taken, are replaced', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  const tab = 'Biểu mẫu 4 của Sở Nội vụ năm 22';
  expect(tab).toHaveLength(31);
  const plans = [tab, `${tab.slice(0, 28)} ~1`].map((one) => samplePlan({ tab: one }));
  await workbook.insert(plans);
  await workbook.replace(samplePlan({ tab, identity: 'mới' }), [tab]);
  await host.idle();
  expect(await tabs(workbook)).toEqual([
    ['Sheet1', null],
    [tab, 'mới'],
    [plans[1]!.tab, plans[1]!.identity],
  ]);
});

describe('a replacement is refused and changes nothing', () => {
  test.each(['readOnly', 'protected', 'tabTaken'] as const)('%s', async (code) => {
    const { host, workbook } = await reported();
    const before = host.snapshot().sheets;
    if (code === 'readOnly') host.faults.readOnly(true);
    if (code === 'protected') host.faults.protectStructure(true);
    const error = errorOf(workbook.replace(fresh, code === 'tabTaken' ? ['BM5'] : ['BM4']));
    expect(await error).toMatchObject({ code, left: [] });
    host.faults.clear();
    expect(host.snapshot().sheets).toEqual(before);
  });
});
