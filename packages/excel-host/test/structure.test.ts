/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run, elapse, values, write } from './stage';
import { type ExcelHost, HostError } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

function act(change: (context: Excel.RequestContext) => unknown): Promise<void> {
  return run(async (context) => {
    change(context);
    await context.sync();
  });
}

describe('In a workbook with protected structure', () => {
  const changes: [string, (worksheets: Excel.WorksheetCollection) => unknown][] = [
    ['adding', (worksheets) => worksheets.add('BM1')],
    ['deleting', (worksheets) => worksheets.getItem('Hai').delete()],
    ['renaming', (worksheets) => (worksheets.getItem('Hai').name = 'Ba')],
    ['copying', (worksheets) => worksheets.getItem('Hai').copy()],
    ['moving', (worksheets) => (worksheets.getItem('Hai').position = 0)],
    ['hiding', (worksheets) => (worksheets.getItem('Hai').visibility = 'Hidden')],
  ];
  test.each(changes)('%s fails with AccessDenied', async (_what, change) => {
    await host.user.addSheet('Hai');
    host.faults.protectStructure(true);
    const before = host.snapshot();
    expect(await errorOf(() => act(({ workbook }) => change(workbook.worksheets)))).toMatchObject({
      code: 'AccessDenied',
    });
    expect(host.snapshot()).toEqual(before);
    host.faults.clear();
    await act(({ workbook }) => change(workbook.worksheets));
  });

  test('the add-in can read the protection, a user is refused, and cells can be written', async () => {
    host.faults.protectStructure(true);
    await run(async (context) => {
      const { protection } = context.workbook;
      expect((await loadMembers(context, protection, 'protected')).protected).toBe(true);
    });
    await expect(host.user.addSheet('Hai')).rejects.toThrow(HostError);
    await write('Sheet1', 'A1', [[1]]);
  });
});

describe('A sheet protected with a password', () => {
  const unprotect = (password?: string): Promise<void> =>
    act(({ workbook }) => workbook.worksheets.getItem('Sheet1').protection.unprotect(password));

  test.each([undefined, '', 'sai'])('unprotecting with the wrong password %p is refused', async (password) => {
    await host.user.protect('Sheet1', 'đúng');
    expect(await errorOf(() => unprotect(password))).toEqual({
      code: 'AccessDenied',
      location: 'WorksheetProtection.unprotect',
    });
    await expect(host.user.type('Sheet1', 'A1', '1')).rejects.toThrow(HostError);
    await unprotect('đúng');
    await host.user.type('Sheet1', 'A1', '1');
  });

  test('the password is copied with the sheet', async () => {
    await host.user.protect('Sheet1', 'đúng');
    const copy = await host.user.copySheet('Sheet1');
    await expect(host.user.unprotect(copy, 'sai')).rejects.toThrow(HostError);
    await host.user.unprotect(copy, 'đúng');
  });

  test('unprotecting a sheet that is not protected fails', async () => {
    expect(await errorOf(() => unprotect())).toMatchObject({ code: 'AccessDenied' });
  });
});

describe('The active sheet', () => {
  const front = (): string => host.snapshot().activeSheet;

  test('it stays active when the add-in adds or copies a sheet', async () => {
    await act(({ workbook }) => workbook.worksheets.add('BM1'));
    await act(({ workbook }) => workbook.worksheets.getItem('BM1').copy());
    await elapse(20);
    expect(front()).toBe('Sheet1');
  });

  test('it is the new sheet if the add-in activates it immediately', async () => {
    await act(({ workbook }) => workbook.worksheets.add('BM1').activate());
    await elapse(20);
    expect(front()).toBe('BM1');
  });

  test('it is the new sheet if a user adds or copies it', async () => {
    await host.user.addSheet('BM1');
    expect(front()).toBe('BM1');
    await host.user.copySheet('Sheet1');
    await elapse(20);
    expect(front()).toBe('Sheet1 (2)');
  });

  test('it is always a visible sheet', async () => {
    await host.user.addSheet('BM1');
    await host.user.hide('BM1');
    expect(front()).toBe('Sheet1');
    const show = (): Promise<void> => act(({ workbook }) => workbook.worksheets.getItem('BM1').activate());
    expect(await errorOf(show)).toMatchObject({ code: 'InvalidArgument' });
    await host.user.unhide('BM1');
    await show();
    expect(front()).toBe('BM1');
  });
});

test('a hidden sheet can be deleted, a very hidden one cannot', async () => {
  const removal = (visibility: 'Hidden' | 'VeryHidden'): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.add('BM4');
      sheet.visibility = visibility;
      sheet.delete();
      await context.sync();
    });
  await removal('Hidden');
  expect(await errorOf(() => removal('VeryHidden'))).toEqual({
    code: 'InvalidOperation',
    location: 'Worksheet.delete',
  });
});

test('formulas refer to a sheet that takes the name of one deleted in the same request', async () => {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('BM4').getRange('A1').values = [[5]];
    worksheets.getItem('Sheet1').getRange('A1').formulas = [["='BM4'!A1+1"]];
    await context.sync();
    worksheets.getItem('BM4').name = 'BM4 cũ';
    worksheets.add('BM4').getRange('A1').values = [[7]];
    await context.sync();
    worksheets.getItem('BM4').delete();
    worksheets.getItem('BM4 cũ').name = 'BM4';
    await context.sync();
  });
  expect(await values('Sheet1', 'A1')).toEqual([[6]]);
});

test('getSelectedRange fails if no cells are selected', async () => {
  const select = (): Promise<void> => act(({ workbook }) => workbook.getSelectedRange().load('address'));
  await host.user.selectChart();
  expect(await errorOf(select)).toMatchObject({ code: 'InvalidSelection' });
  await host.user.select('Sheet1', 'B2');
  await select();
});

test('the add-in reads that rows are hidden by a user', async () => {
  await host.user.hideRows('Sheet1', 3, 2);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rows = ['A2', 'A3:A4', 'A2:A4'].map((address) => sheet.getRange(address).load('rowHidden'));
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, null]);
  });
});

test('the merged areas of a block are returned', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').merge();
    sheet.getRange('C3:C5').merge();
    const merged = sheet.getRange('A1:C4').getMergedAreasOrNullObject().load('address,areaCount,areas/items/address');
    const none = sheet.getRange('F1:G9').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    expect([merged.address, merged.areaCount, none.isNullObject]).toEqual(['Sheet1!A1:B1, Sheet1!C3:C5', 2, true]);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B1', 'Sheet1!C3:C5']);
  });
});

test('clearing formats removes locks, number formats, merges and conditional formats, but not contents', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 2], [3, 4]]; // prettier-ignore
    range.numberFormat = [['0.0', '0.0'], ['0.0', '0.0']]; // prettier-ignore
    range.format.protection.locked = false;
    sheet.getRange('C1:D1').merge();
    sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>0';
    sheet.getRange('A1:D2').clear('Formats');
    const kept = sheet.getRange('A3').conditionalFormats.getItemAt(0).custom.rule.load('formula');
    range.load('values,numberFormat');
    range.format.protection.load('locked');
    await context.sync();
    expect(range.values).toEqual([[1, 2], [3, 4]]); // prettier-ignore
    expect(range.numberFormat.flat()).toEqual(['General', 'General', 'General', 'General']);
    expect([range.format.protection.locked, kept.formula]).toEqual([true, '=$A3>0']);
  });
  const [sheet] = host.snapshot().sheets;
  expect(sheet!.merges).toEqual([]);
  expect(sheet!.conditionalFormats).toMatchObject([{ areas: [{ startRow: 2, endRow: 8 }] }]);
});
