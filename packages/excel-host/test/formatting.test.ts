/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run, values, write } from './stage';
import type { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

async function bold(address: string): Promise<boolean | null> {
  return run(async (context) => (await loadMembers(context, cell(context, address).format.font, 'bold')).bold);
}

async function lines(address: string): Promise<readonly string[]> {
  return run(async (context) => {
    const { borders } = cell(context, address).format;
    const four = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((side) => borders.getItem(side));
    for (const line of four) line.load('style');
    await context.sync();
    return four.map(({ style }) => style);
  });
}

describe('Formats set one after another in a batch', () => {
  test('they are combined, the last value of a property wins, and each edge is kept', async () => {
    await run(async (context) => {
      const { format } = cell(context, 'A1:B2');
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'InsideVertical'] as const)
        format.borders.getItem(side).style = 'Continuous';
      format.font.bold = true;
      cell(context, 'A1').format.font.bold = false;
      cell(context, 'A1').format.borders.getItem('EdgeTop').style = 'None';
      await context.sync();
    });
    expect([await bold('A1'), await bold('B2'), await bold('A1:B2')]).toEqual([false, true, null]);
    expect(await lines('A1')).toEqual(['None', 'None', 'Continuous', 'Continuous']);
  });

  test('later actions see them: used range, cleared formats, inserted rows and copies', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      cell(context, 'C3:D4').format.font.bold = true;
      const used = sheet.getUsedRange().load('address');
      cell(context, 'D4').clear('Formats');
      cell(context, 'C3').format.font.italic = true;
      cell(context, '4:4').insert('Down');
      sheet.copy('End').name = 'Copy';
      cell(context, 'C3').format.font.bold = false;
      await context.sync();
      expect(used.address).toBe('Sheet1!C3:D4');
    });
    const snapshot = host.snapshot().sheets;
    const boldOf = ({ cells, formats }: (typeof snapshot)[number]): readonly (readonly [number, number])[] =>
      cells.flatMap(({ row, column, format }) => (formats[format ?? -1]?.bold ? [[row, column] as const] : []));
    expect(snapshot.map(boldOf)).toEqual([
      [[2, 3], [3, 2], [3, 3], [4, 2]],
      [[2, 2], [2, 3], [3, 2], [3, 3], [4, 2]],
    ]); // prettier-ignore
  });

  test('they are applied even if a later action of the batch fails', async () => {
    const failing = run(async (context) => {
      cell(context, 'A1').format.font.bold = true;
      context.workbook.worksheets.getItem('none').activate();
      await context.sync();
    });
    expect((await errorOf(() => failing)).code).toBe('ItemNotFound');
    expect(await bold('A1')).toBe(true);
  });
});

test('cached references of formulas are updated when cells move, sheets are renamed or ranges grow', async () => {
  await write('Sheet1', 'A1:A2', [[1], [2]]);
  await run(async (context) => {
    context.workbook.worksheets.add('Sum').getRange('A1:A2').formulas = [['=SUM(Sheet1!A1:A2)'], ['=SUM(Sheet1!A:A)']];
    await context.sync();
  });
  const sums = (): Promise<unknown[][]> => values('Sum', 'A1:A2');
  await host.user.insertRows('Sheet1', 1);
  await host.user.type('Sheet1', 'A2', '10');
  expect(await sums()).toEqual([[12], [12]]);
  await host.user.rename('Sheet1', 'Số liệu');
  await host.user.type('Số liệu', 'A2', '20');
  expect(await sums()).toEqual([[22], [22]]);
  await write('Số liệu', 'A1500', 100);
  expect(await sums()).toEqual([[22], [122]]);
  await host.user.type('Số liệu', 'A1500', '7');
  expect(await sums()).toEqual([[22], [29]]);
});
