/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run, values, write } from './stage';
import { type ExcelHost, HostError } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D1:D9').format.protection.locked = false;
    await context.sync();
  });
});
afterAll(close);

function protect(options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  return run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect(options);
    await context.sync();
  });
}

function act(change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

test('options are stored, and absent ones are off', async () => {
  await protect({ allowFormatRows: true, selectionMode: 'Unlocked' });
  await run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    await loadMembers(context, protection, 'protected,options');
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatRows: true, allowSort: false, selectionMode: 'Unlocked' });
    protection.unprotect();
    await loadMembers(context, protection, 'protected');
    expect(protection.protected).toBe(false);
  });
});

test('protecting a protected sheet fails with AccessDenied', async () => {
  await protect();
  expect(await errorOf(() => protect())).toMatchObject({ code: 'AccessDenied' });
});

test('unlocked cells can be written, and a block with a locked cell fails with AccessDenied', async () => {
  await protect();
  await write('Sheet1', 'D1:D9', 1);
  expect(await errorOf(() => write('Sheet1', 'A1', [[1]]))).toMatchObject({ code: 'AccessDenied' });
  expect(await errorOf(() => write('Sheet1', 'C1:D1', [[1, 2]]))).toMatchObject({ code: 'AccessDenied' });
  expect(await values('Sheet1', 'C1:D1')).toEqual([['', 1]]);
});

type Change = (sheet: Excel.Worksheet) => unknown;
const needs: [keyof Excel.WorksheetProtectionOptions, Change][] = [
  ['allowFormatCells', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
  ['allowFormatRows', (sheet) => (sheet.getRange('A1').format.rowHeight = 30)],
  ['allowFormatColumns', (sheet) => (sheet.getRange('A1').format.columnWidth = 30)],
  ['allowInsertRows', (sheet) => sheet.getRange('2:2').insert('Down')],
  ['allowInsertColumns', (sheet) => sheet.getRange('B:B').insert('Right')],
];
test.each(needs)('the option %s decides whether its change is allowed', async (option, change) => {
  await protect({ allowFormatCells: false });
  expect(await errorOf(() => act(change))).toMatchObject({ code: 'AccessDenied' });
  await act((sheet) => sheet.protection.unprotect());
  await protect({ [option]: true });
  await act(change);
});

const never: [string, Change][] = [
  ['merging', (sheet) => sheet.getRange('D1:D2').merge()],
  ['locking', (sheet) => (sheet.getRange('D1').format.protection.locked = true)],
  ['validations', (sheet) => sheet.getRange('D1').dataValidation.clear()],
  ['cells', (sheet) => sheet.getRange('D1').insert('Down')],
];
test.each(never)('a change of %s is never allowed on a protected sheet', async (_what, change) => {
  await protect({ allowFormatCells: true, allowInsertRows: true, allowDeleteRows: true });
  expect(await errorOf(() => act(change))).toMatchObject({ code: 'AccessDenied' });
});

test('rows with locked cells cannot be deleted', async () => {
  await protect({ allowDeleteRows: true });
  expect(await errorOf(() => act((sheet) => sheet.getRange('2:2').delete('Up')))).toMatchObject({
    code: 'AccessDenied',
  });
});

test('a user is refused as well', async () => {
  await protect();
  await host.user.type('Sheet1', 'D1', '5');
  await expect(host.user.type('Sheet1', 'A1', '5')).rejects.toThrow(HostError);
  await expect(host.user.paste('Sheet1', 'C1', '1\t2')).rejects.toThrow(HostError);
  await expect(host.user.clear('Sheet1', 'A1:D9')).rejects.toThrow(HostError);
  expect(await values('Sheet1', 'A1:D1')).toEqual([['', '', '', 5]]);
});
