/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, open, values, write } from './stage';
import type { ExcelHost, HostLocale } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

describe('Typed entries in vi-VN and en-US', () => {
  const entries: [HostLocale, string, unknown, string][] = [
    ['vi-VN', '12,5', 12.5, 'General'],
    ['vi-VN', '12.5', '12.5', 'General'],
    ['vi-VN', '1.8', '1.8', 'General'],
    ['vi-VN', '1.234', 1234, '#,##0'],
    ['vi-VN', '1.234,5', 1234.5, '#,##0.00'],
    ['vi-VN', '12,16%', 0.1216, '0.00%'],
    ['vi-VN', '12%', 0.12, '0%'],
    ['vi-VN', '12.16%', '12.16%', 'General'],
    ['vi-VN', '9/9', 44813, 'd-mmm'],
    ['vi-VN', '1/9', 44805, 'd-mmm'],
    ['vi-VN', '25/12/2022', 44920, 'm/d/yyyy'],
    ['vi-VN', '9/2022', 44805, 'mmm-yy'],
    ['vi-VN', '17/17', '17/17', 'General'],
    ['vi-VN', '-5', -5, 'General'],
    ['vi-VN', '(5)', -5, 'General'],
    ['vi-VN', 'true', true, 'General'],
    ['vi-VN', '7:30', 0.3125, 'h:mm'],
    ['vi-VN', ' x ', ' x ', 'General'],
    ['en-US', '12.5', 12.5, 'General'],
    ['en-US', '12,5', '12,5', 'General'],
    ['en-US', '12.16%', 0.1216, '0.00%'],
    ['en-US', '1,234', 1234, '#,##0'],
    ['en-US', '9/9', 44813, 'd-mmm'],
    ['en-US', '1/9', 44570, 'd-mmm'],
    ['en-US', '1.8', 1.8, 'General'],
    ['en-US', '1e3', 1000, '0.00E+00'],
    ['en-US', '1 1/2', 1.5, '# ?/?'],
  ];
  test.each(entries)(
    'in %s, the entry "%s" gets the value and format of Excel',
    async (locale, entry, value, format) => {
      host = await open({ locale });
      await host.user.type('Sheet1', 'A1', entry);
      const [cell] = host.snapshot().sheets[0]?.cells ?? [];
      const formats = host.snapshot().sheets[0]?.formats ?? [];
      expect(cell?.value).toBe(value);
      expect(formats[cell?.format ?? -1]?.numberFormat ?? 'General').toBe(format);
    },
  );

  test('a cell formatted as text keeps text, and a number typed into a percentage cell is a percentage', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A2').numberFormat = [['0.00%']];
      await context.sync();
    });
    await host.user.type('Sheet1', 'A1', '1.10');
    await host.user.type('Sheet1', 'A2', '12,5');
    expect(await values('Sheet1', 'A1:A2')).toEqual([['1.10'], [0.125]]);
    expect(host.user.text('Sheet1', 'A2')).toBe('12,50%');
  });

  test('formulas are typed with the separators of the locale and stored in English', async () => {
    await host.user.type('Sheet1', 'A1', '=IF(1,5>1;"a;b";2)');
    expect(host.snapshot().sheets[0]?.cells[0]).toMatchObject({ formula: '=IF(1.5>1,"a;b",2)', value: 'a;b' });
  });
});

describe('Undo of the simulated user', () => {
  test('undo reverts typing, pasting, filling, clearing and inserting, and redo repeats them', async () => {
    await host.user.type('Sheet1', 'A1', '1');
    await host.user.paste('Sheet1', 'B1', '2\t=A1*2');
    await host.user.fill('Sheet1', 'A1:C1', 'A1:C2');
    await host.user.insertRows('Sheet1', 1);
    await host.user.clear('Sheet1', 'A2:B2');
    expect(await values('Sheet1', 'A1:C3')).toEqual([['', '', ''], ['', '', 0], [1, 2, 2]]); // prettier-ignore
    await host.user.undo();
    await host.user.undo();
    expect(await values('Sheet1', 'A1:C2')).toEqual([[1, 2, 2], [1, 2, 2]]); // prettier-ignore
    expect(host.snapshot().sheets[0]?.cells.map((cell) => cell.formula ?? '')).toEqual([
      '',
      '',
      '=A1*2',
      '',
      '',
      '=A2*2',
    ]);
    for (let step = 0; step < 3; step += 1) expect(await host.user.undo()).toBe(true);
    expect(await host.user.undo()).toBe(false);
    expect(host.snapshot().sheets[0]?.cells).toEqual([]);
    await host.user.redo();
    expect(await values('Sheet1', 'A1')).toEqual([[1]]);
  });

  test('the undo stack is empty after a write of the add-in, but not after a read', async () => {
    await host.user.type('Sheet1', 'A1', '1');
    await values('Sheet1', 'A1');
    expect(host.user.undoable).toBe(1);
    await write('Sheet1', 'B1', [[1]]);
    expect(host.user.undoable).toBe(0);
    expect(await host.user.undo()).toBe(false);
  });
});

test('pasting into a merged block fills its first cell only', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').merge();
    await context.sync();
  });
  await host.user.paste('Sheet1', 'A1', '1\t2\n3\t4');
  expect(await values('Sheet1', 'A1:B2')).toEqual([[1, ''], [3, 4]]); // prettier-ignore
});

test('a user renames, copies and deletes sheets', async () => {
  await host.user.type('Sheet1', 'A1', '5');
  await host.user.addSheet('Hai');
  await host.user.type('Hai', 'A1', "='Sheet1'!A1+1");
  await host.user.rename('Sheet1', 'Một');
  expect(await host.user.copySheet('Một')).toBe('Một (2)');
  await host.user.type('Một', 'A1', '7');
  expect([await values('Hai', 'A1'), await values('Một (2)', 'A1')]).toEqual([[[8]], [[5]]]);
  await host.user.deleteSheet('Một (2)');
  expect(host.snapshot().sheets.map((sheet) => sheet.name)).toEqual(['Một', 'Hai']);
});
