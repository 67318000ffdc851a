import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { samplePlan } from '../../support/samplePlan';
import { closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

async function form(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook; id: string }> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  const { sheets } = await workbook.readBlocks(() => []);
  return { host, workbook, id: sheets[1]!.id };
}

test('showing a cell and reading the selection take one request each', async () => {
  const { host, workbook, id } = await form();
  expect(await costOf(host, () => workbook.show(id, 'D5'))).toMatchObject({ requests: 1 });
  expect(host.snapshot().activeSheet).toBe('BM4');
  expect(await costOf(host, () => workbook.selected())).toMatchObject({ requests: 1 });
  expect(await workbook.selected()).toEqual({ sheet: id, cell: 'D5' });
});

test('a renamed sheet is shown by its id', async () => {
  const { host, workbook, id } = await form();
  await host.user.rename('BM4', 'khác');
  await workbook.show(id, 'A1');
  expect(host.snapshot().activeSheet).toBe('khác');
});

test('a hidden sheet is refused, and the active sheet stays active', async () => {
  const { host, workbook, id } = await form();
  await host.user.hide('BM4');
  expect(await errorOf(workbook.show(id, 'D5'))).toMatchObject({ problem: { code: 'hidden', sheet: 'BM4' } });
  expect(host.snapshot().activeSheet).toBe('Sheet1');
  await host.user.unhide('BM4');
  await workbook.show(id, 'D5');
});

test('a deleted sheet is refused', async () => {
  const { host, workbook, id } = await form();
  await host.user.deleteSheet('BM4');
  expect(await errorOf(workbook.show(id, 'D5'))).toMatchObject({ code: 'noSuchTab' });
});

test('any other failure is reported unchanged', async () => {
  const { host, workbook, id } = await form();
  host.faults.failRequest(1, 'GeneralException');
  expect(await errorOf(workbook.show(id, 'D5'))).toMatchObject({ code: 'hostFailure' });
  await expect(workbook.show(id, 'D5:E6')).rejects.toThrow(RangeError);
});

test('the selected cell of a block is its first cell', async () => {
  const { host, workbook, id } = await form();
  await host.user.select('BM4', 'C4:E6');
  expect(await workbook.selected()).toEqual({ sheet: id, cell: 'C4' });
  await host.user.select('BM4', '5:6');
  expect(await workbook.selected()).toEqual({ sheet: id, cell: 'A5' });
});

test('a selected chart gives no cell', async () => {
  const { host, workbook } = await form();
  await host.user.selectChart();
  expect(await workbook.selected()).toBeNull();
  await host.user.select('BM4', 'A1');
  expect(await workbook.selected()).not.toBeNull();
});

test('any other failure of reading the selection rejects', async () => {
  const { host, workbook } = await form();
  host.faults.failRequest(1, 'AccessDenied');
  expect(await errorOf(workbook.selected())).toMatchObject({ code: 'accessDenied' });
});
