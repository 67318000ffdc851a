import type { ExcelHost } from '@bieumau/excel-host';
import type { WorkbookSnapshot, BlockRequest } from '../../../src/core/port/OpenWorkbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

async function form(): Promise<{
  host: ExcelHost;
  workbook: ExcelWorkbook;
  look: (area: string | null) => Promise<WorkbookSnapshot>;
}> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })]);
  return { host, workbook, look: (area) => workbook.readBlocks(() => [{ tab: 'BM4', area }]) };
}

/** Of a block, where it stands, its size, and what is in it. */
function outline({ blocks: [block] }: WorkbookSnapshot): object {
  const { firstRow, firstColumn, cells } = block!;
  const texts = cells.map((line) =>
    line.map(({ content }) => ('value' in content ? content.value : 'text' in content ? content.text : content.kind)),
  );
  return { firstRow, firstColumn, texts };
}

test('the chooser gets the sheets, with ids that stay when a sheet is renamed', async () => {
  const { host, workbook } = await form();
  await host.user.hide('BM5');
  const { sheets } = await workbook.readBlocks(() => []);
  expect(sheets.map(({ id: _id, ...info }) => info)).toEqual(await workbook.sheets());
  expect(sheets.map(({ visible }) => visible)).toEqual([true, true, false]);
  await host.user.rename('BM4', 'Tổ chức');
  const again = await workbook.readBlocks((seen) => {
    expect(seen.map(({ tab }) => tab)).toEqual(['Sheet1', 'Tổ chức', 'BM5']);
    return [];
  });
  expect(again.sheets.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
});

test('the used block is the one that readUsed gives', async () => {
  const { workbook } = await form();
  const { blocks } = await workbook.readBlocks(() => ['bm5', 'Sheet1', 'BM4'].map((tab) => ({ tab, area: null })));
  expect(blocks).toEqual(await workbook.readUsed(['BM5', 'Sheet1', 'BM4']));
});

const all: readonly BlockRequest[] = [
  { tab: 'BM4', area: null },
  { tab: 'BM4', area: 'D5' },
  { tab: 'BM5', area: '4:6' },
  { tab: 'Sheet1', area: 'A:C' },
  { tab: 'Sheet1', area: 'A1:D9' },
];
test.each<readonly [string, readonly BlockRequest[], number]>([
  ['nothing', [], 1],
  ['a block', [{ tab: 'BM4', area: null }], 2],
  ['blocks of every kind', all, 2],
])('%s costs its requests', async (_what, wanted, requests) => {
  const { host, workbook } = await form();
  expect(await costOf(host, () => workbook.readBlocks(() => wanted))).toMatchObject({ requests });
});

describe('a requested area', () => {
  test.each([
    ['D5', { firstRow: 5, firstColumn: 4, texts: [[5]] }],
    ['$D$5:$D$6', { firstRow: 5, firstColumn: 4, texts: [[5], [99.5]] }],
    ['C6:D7', { firstRow: 6, firstColumn: 3, texts: [['%', 99.5], ['empty', 'empty']] }], // prettier-ignore
    ['J40:K40', { firstRow: 40, firstColumn: 10, texts: [['empty', 'empty']] }],
    ['5:9', { firstRow: 5, firstColumn: 1, texts: [['1.10.1', '=Trung ương & <tỉnh>', 'Đơn vị', 5, '-@+ dòng một\ndòng hai', 'empty'], ['1.10.2', 'Địa phương', '%', 99.5, 'xem BM4', 'empty']] }], // prettier-ignore
    ['40:41', { firstRow: 40, firstColumn: 1, texts: [] }],
    ['D:D', { firstRow: 1, firstColumn: 4, texts: [['empty'], ['empty'], ['Số liệu'], ['formula'], [5], [99.5]] }],
    ['BH5000:BI5001', { firstRow: 5000, firstColumn: 60, texts: [['empty']] }],
    ['BI1', { firstRow: 1, firstColumn: 61, texts: [] }],
  ] as const)('%s', async (area, expected) => {
    expect(outline(await (await form()).look(area))).toEqual(expected);
  });

  test('that was emptied comes back empty, in its own shape and formats', async () => {
    const { host, look } = await form();
    await host.user.clear('BM4', 'D5:E6');
    const [block] = (await look('D5:E6')).blocks;
    expect(block!.cells.flat().map(({ content }) => content.kind)).toEqual(['empty', 'empty', 'empty', 'empty']);
    expect(block!.cells[0]!.map(({ numberFormat }) => numberFormat)).toEqual(['#,##0.##', 'General']);
  });

  test('that is no address throws a RangeError', async () => {
    await expect((await form()).look('D')).rejects.toThrow(RangeError);
  });

  test('of a sheet without anything is empty', async () => {
    const { workbook } = await form();
    const look = await workbook.readBlocks(() => [{ tab: 'Sheet1', area: 'A1:B1' }]);
    expect(outline(look)).toEqual({ firstRow: 1, firstColumn: 1, texts: [['empty', 'empty']] });
  });

  test('that is as large as can be answers in time and does not bring the cells that nobody uses', async () => {
    const { host, look } = await form();
    const { bytesOut } = { ...host.counts };
    const [block] = (await look('A1:XFD1048576')).blocks;
    expect([block!.cells.length, block!.cells[0]!.length]).toEqual([6, 6]);
    expect(host.counts.bytesOut - bytesOut).toBeLessThan(20_000);
  });
});

test('a sheet with content outside the readable area is refused as a whole, but its areas are read', async () => {
  const { host, look } = await form();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('BM4').protection.unprotect();
    context.workbook.worksheets.getItem('BM4').getRange('XFD1048576').values = [[1]];
    await context.sync();
  });
  await host.idle();
  expect(await errorOf(look(null))).toMatchObject({ problem: { code: 'tooLarge', limit: 300_000, sheet: 'BM4' } });
  expect(outline(await look('D5'))).toMatchObject({ texts: [[5]] });
});

test('a snapshot says if the workbook is read-only and if its structure is protected', async () => {
  const { host, workbook } = await form();
  expect(await workbook.readBlocks(() => [])).toMatchObject({ isReadOnly: false, isStructureProtected: false });
  host.faults.readOnly(true);
  host.faults.protectStructure(true);
  expect(await workbook.readBlocks(() => [])).toMatchObject({ isReadOnly: true, isStructureProtected: true });
  host.faults.readOnly(false);
  expect(await errorOf(workbook.insert([samplePlan({ tab: 'BM6' })]))).toMatchObject({
    problem: { code: 'protected' },
  });
});

describe('a sheet that changes between the two requests', () => {
  test('is refused if it was deleted', async () => {
    const { host, workbook } = await form();
    beforeRequest(host, 2, () => host.user.deleteSheet('BM5'));
    const wanted = ['BM4', 'BM5'].map((tab) => ({ tab, area: 'D5' }));
    expect(await errorOf(workbook.readBlocks(() => wanted))).toMatchObject({
      problem: { code: 'noSuchTab', sheet: 'BM5' },
    });
  });

  test('is read under its prior tab if it was renamed', async () => {
    const { host, workbook } = await form();
    beforeRequest(host, 2, () => host.user.rename('BM5', 'khác'));
    expect((await workbook.readBlocks(() => [{ tab: 'BM5', area: 'D5' }])).blocks).toMatchObject([{ tab: 'BM5' }]);
  });

  test('is refused if it never existed', async () => {
    const { host, workbook } = await form();
    const work = (): Promise<unknown> => errorOf(workbook.readBlocks(() => [{ tab: 'BM9', area: null }]));
    expect(await work()).toMatchObject({ problem: { code: 'noSuchTab', sheet: 'BM9' } });
    expect(await costOf(host, work)).toMatchObject({ requests: 1 });
  });
});

test.each([1, 2])('a busy host is asked again, from the beginning, after request %i', async (request) => {
  const { host, look } = await form();
  host.faults.failRequest(request, 'Conflict');
  expect(outline(await look('D5'))).toMatchObject({ texts: [[5]] });
});

test('a snapshot waits until the entry of a cell is finished', async () => {
  const { host, look } = await form();
  host.faults.cellEdit(true);
  const looking = look('D5');
  setTimeout(() => host.faults.cellEdit(false), 30);
  expect(outline(await looking)).toMatchObject({ texts: [[5]] });
});
