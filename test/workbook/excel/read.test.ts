import { ExcelWorkbook } from '../../../src/workbook/excel';
import { contents } from '../../support/workbookContract';
import { samplePlan } from '../../support/samplePlan';
import { closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

test('sheets and blocks take one request each, whatever their number', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  const tabs = ['BM1', 'BM2', 'BM3'];
  await workbook.insert(tabs.map((tab) => samplePlan({ tab })));
  expect(await costOf(host, () => workbook.sheets())).toMatchObject({ requests: 1 });
  expect(await costOf(host, () => workbook.readUsed([...tabs, 'Sheet1']))).toMatchObject({ requests: 1 });
});

test('typed entries are read as Excel stores them', async () => {
  const host = await openHost();
  const typed = { A1: '12', B1: '17/17', C1: '9/9', D1: '=1+2', E1: '=1/0', F1: 'TRUE', G1: '12,5', H1: '#N/A' };
  for (const [cell, entry] of Object.entries(typed)) await host.user.type('Sheet1', cell, entry);
  const [block] = await new ExcelWorkbook().readUsed(['Sheet1']);
  const serial = block!.cells[0]![2]!.content;
  expect(block!.cells[0]!.map(({ content }) => content)).toEqual([
    { kind: 'number', value: 12 },
    { kind: 'text', text: '17/17' },
    { kind: 'number', value: serial.kind === 'number' ? serial.value : Number.NaN },
    { kind: 'formula', formula: '=1+2', result: 3 },
    { kind: 'formula', formula: '=1/0' },
    { kind: 'boolean', value: true },
    { kind: 'number', value: 12.5 },
    { kind: 'error', text: '#N/A' },
  ]);
  expect(block!.cells[0]![2]!.numberFormat).toBe('d-mmm');
});

test('results are those of the last calculation', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  await host.user.type('BM4', 'D5', '20');
  const [block] = await workbook.readUsed(['BM4']);
  expect(block!.cells[3]![3]!.content).toMatchObject({ kind: 'formula', result: 119.5 });
});

test('a block begins at the first cell that is used', async () => {
  const host = await openHost();
  await host.user.type('Sheet1', 'C4', '1');
  await host.user.type('Sheet1', 'D6', '2');
  const [block] = await new ExcelWorkbook().readUsed(['sheet1']);
  expect(block).toMatchObject({ tab: 'Sheet1', firstRow: 4, firstColumn: 3 });
  expect(block!.cells.map((line) => line.length)).toEqual([2, 2, 2]);
});

test('hidden sheets are listed, and sheets of others have no identity', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('BM4');
    sheet.visibility = 'VeryHidden';
    context.workbook.worksheets.getItem('Sheet1').names.add('_bm', '=Sheet1!$A$1');
    await context.sync();
  });
  await host.idle();
  expect(await workbook.sheets()).toEqual([
    { tab: 'Sheet1', identity: null, visible: true, isProtected: false },
    { tab: 'BM4', identity: samplePlan().identity, visible: false, isProtected: true },
  ]);
});

test('an identity stays with a sheet that is renamed', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  await host.user.rename('BM4', 'Thu hút đầu tư');
  expect(await workbook.sheets()).toContainEqual(
    expect.objectContaining({ tab: 'Thu hút đầu tư', identity: samplePlan().identity }),
  );
});

test.each(['BK1', 'A6000', 'XFD1048576'])('a sheet that is used as far as %s is refused', async (cell) => {
  const host = await openHost();
  await host.user.type('Sheet1', 'A1', '1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(cell).values = [[1]];
    await context.sync();
  });
  await host.idle();
  const { requests } = host.counts;
  const error = await errorOf(new ExcelWorkbook().readUsed(['Sheet1']));
  expect(error.problem).toEqual({ code: 'tooLarge', limit: 300_000, sheet: 'Sheet1' });
  expect(host.counts.requests).toBe(requests + 1);
});

test('edits are read back as they were written', async () => {
  await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.write([{ tab: 'Sheet1', cell: 'B2', content: { kind: 'error', text: '#N/A' } }]);
  await workbook.write([{ tab: 'Sheet1', cell: 'B3', content: { kind: 'text', text: "'05" } }]);
  expect(await contents(workbook, 'Sheet1', ['B2', 'B3'])).toEqual([
    { kind: 'error', text: '#N/A' },
    { kind: 'text', text: "'05" },
  ]);
});
