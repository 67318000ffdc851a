/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run, values, write } from './stage';

beforeEach(async () => {
  await open();
});
afterAll(close);

describe('Values that are written and read back', () => {
  test.each([
    ['a number', 12.5, 12.5, 'Double'],
    ['text', 'Sở Nội vụ', 'Sở Nội vụ', 'String'],
    ['true', true, true, 'Boolean'],
    ['nothing', '', '', 'Empty'],
    ['text that is a number', '12', 12, 'Double'],
    ['text with a comma is read under en-US', '1,500', 1500, 'Double'],
    ['an error', '#N/A', '#N/A', 'Error'],
    ['text behind an apostrophe', "'12", '12', 'String'],
  ])('%s has the expected value and type', async (_what, written, read, type) => {
    await write('Sheet1', 'B2', [[written]]);
    await run(async (context) => {
      const cell = await loadMembers(
        context,
        context.workbook.worksheets.getItem('Sheet1').getRange('B2'),
        'values,valueTypes',
      );
      expect(cell.values).toEqual([[read]]);
      expect(cell.valueTypes).toEqual([[type]]);
    });
  });

  test('null leaves a cell unchanged, and one value fills a block', async () => {
    await write('Sheet1', 'A1:B2', 7);
    await write('Sheet1', 'A1:B2', [[null, 1], [2, null]]); // prettier-ignore
    expect(await values('Sheet1', 'A1:B2')).toEqual([[7, 1], [2, 7]]); // prettier-ignore
  });

  test('2,000 cells written at once arrive in parts', async () => {
    const block = Array.from({ length: 400 }, (_, row) => Array.from({ length: 5 }, (__, column) => row * 5 + column));
    await write('Sheet1', 'A1:E400', block);
    expect(await values('Sheet1', 'A1:E400')).toEqual(block);
  });

  test('cells beyond the initial grid of Univer can be written', async () => {
    await write('Sheet1', 'AZ5000', [[1]]);
    expect(await values('Sheet1', 'AZ5000')).toEqual([[1]]);
  });

  test('an array of a different size is refused', async () => {
    expect(await errorOf(() => write('Sheet1', 'A1:B2', [[1]]))).toEqual({ code: 'InvalidArgument', location: 'Range.values' }); // prettier-ignore
    const tall = Array.from({ length: 400 }, () => [1, 2, 3, 4, 5]);
    expect(await errorOf(() => write('Sheet1', 'A1:E401', tall))).toMatchObject({ code: 'InvalidArgument' });
  });

  test.each(['-Đất đai', '+x', '@x', '=SUM('])(
    'the text %s is refused in a cell without the format @',
    async (text) => {
      expect(await errorOf(() => write('Sheet1', 'A1', [[text]]))).toMatchObject({ code: 'InvalidArgument' });
    },
  );

  test('every entry is text in a cell formatted as text', async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['- 1.10']];
      await context.sync();
    });
    expect(await values('Sheet1', 'A1')).toEqual([['- 1.10']]);
  });
});

describe('Formulas in ranges', () => {
  test('formulas are calculated before the batch is answered', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A3)*2']];
      const cell = sheet.getRange('B1');
      cell.load('values,formulas,text');
      await context.sync();
      expect(cell.values).toEqual([[12]]);
      expect(cell.formulas).toEqual([['=SUM(A1:A3)*2']]);
      expect(cell.text).toEqual([['12']]);
    });
  });

  test('a query sees the result of a write in the same batch', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      const first = sheet.getRange('B1').load('values');
      sheet.getRange('A1').values = [[10]];
      const second = sheet.getRange('B1').load('values');
      await context.sync();
      expect([first.values, second.values]).toEqual([[[2]], [[11]]]);
    });
  });

  test('in manual mode, recalculation waits for calculate()', async () => {
    await write('Sheet1', 'A1:B1', [[1, '=A1*2']]);
    await run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
      await context.sync();
    });
    expect(await values('Sheet1', 'B1')).toEqual([[2]]);
    await run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    expect(await values('Sheet1', 'B1')).toEqual([[10]]);
  });
});

describe('Addresses of ranges', () => {
  test.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'Sheet1!C3'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'Sheet1!B3:D3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(0), 'Sheet1!B2:B4'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), 'Sheet1!2:4'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'Sheet1!B:D'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'Sheet1!A3:C5'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(1, -2), 'Sheet1!B2:B5'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'Sheet1!D4'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('D4:F9'), 'Sheet1!D4'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F1'), 'Sheet1!B1:F4'],
  ])('%s of B2:D4 has the expected address', async (_name, move, address) => {
    await run(async (context) => {
      const range = move(context.workbook.worksheets.getItem('Sheet1').getRange('B2:D4'));
      range.load('address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test('an empty intersection is a null object', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const none = sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('B2'));
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const strict = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getIntersection('B2').load('address');
      await context.sync();
    });
    expect(await errorOf(() => strict)).toMatchObject({ code: 'ItemNotFound' });
  });

  test('a range outside the sheet fails with InvalidArgument', async () => {
    const outside = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(await errorOf(() => outside)).toMatchObject({ code: 'InvalidArgument' });
  });

  test('the used range is returned for values only, with formats, and for an empty sheet', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = 'yellow';
      const [all, filled] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      all.load('address');
      filled.load('address');
      await context.sync();
      expect([all.address, filled.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  });

  test('a sheet name is quoted in addresses as in Excel', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("BM1 2022-6T's");
      const range = await loadMembers(context, sheet.getRange('A1'), 'address');
      expect(range.address).toBe("'BM1 2022-6T''s'!A1");
    });
  });
});

describe('A range kept across syncs', () => {
  test('it moves with rows that are inserted above it', async () => {
    await write('Sheet1', 'A5', [['mốc']]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('A5');
      kept.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['Sheet1!A7', [['mốc']]]);
      await context.sync();
      kept.values = [['vẫn đây']];
      await context.sync();
    });
    expect(await values('Sheet1', 'A7')).toEqual([['vẫn đây']]);
  });

  test('it is invalid after its rows are deleted', async () => {
    const gone = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('A5').load('address');
      await context.sync();
      sheet.getRange('5:5').delete('Up');
      await context.sync();
      kept.load('values');
      await context.sync();
    });
    expect(await errorOf(() => gone)).toMatchObject({ code: 'InvalidReference' });
  });
});

describe('insert, delete, merge, clear', () => {
  test('inserted cells shift their columns down, and other columns stay', async () => {
    await write('Sheet1', 'A1:B2', [[1, 2], [3, 4]]); // prettier-ignore
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').insert('Down');
      await context.sync();
    });
    expect(await values('Sheet1', 'A1:B3')).toEqual([['', 2], [1, 4], [3, '']]); // prettier-ignore
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').delete('Up');
      await context.sync();
    });
    expect(await values('Sheet1', 'A1:B3')).toEqual([[1, 2], [3, 4], ['', '']]); // prettier-ignore
  });

  test('an inserted row takes the format of the row above', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A4').format.font.bold = true;
      sheet.getRange('A4').format.protection.locked = false;
      sheet.getRange('5:5').insert('Down');
      const format = sheet.getRange('A5').format.load('font/bold,protection/locked');
      await context.sync();
      expect([format.font.bold, format.protection.locked]).toEqual([true, false]);
    });
  });

  test('merging keeps the first cell only, and unmerging does not restore the others', async () => {
    await write('Sheet1', 'A1:B2', [[1, 2], [3, 4]]); // prettier-ignore
    await run(async (context) => {
      const block = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      block.merge();
      block.unmerge();
      await context.sync();
    });
    expect(await values('Sheet1', 'A1:B2')).toEqual([[1, ''], ['', '']]); // prettier-ignore
  });

  test('writes into the covered part of a merge are lost', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [['x', 'y']];
      await context.sync();
    });
    expect(await values('Sheet1', 'A1:B1')).toEqual([['x', '']]);
  });

  test.each([
    ['Contents', [['']], true],
    ['Formats', [[1]], false],
    ['All', [['']], false],
  ] as const)('clear(%s) removes what its name says', async (what, left, bold) => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[1]];
      cell.format.font.bold = true;
      cell.clear(what);
      cell.load('values,format/font/bold');
      await context.sync();
      expect(cell.values).toEqual(left);
      expect(cell.format.font.bold).toBe(bold);
    });
  });
});

test('a hyperlink shows its text, moves with its cell and can be removed', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').hyperlink = { documentReference: "'Sheet1'!D14", textToDisplay: 'Mở' };
    sheet.getRange('1:1').insert('Down');
    const cell = sheet.getRange('A2').load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink).toEqual({ documentReference: "'Sheet1'!D14", textToDisplay: 'Mở' });
    expect(cell.values).toEqual([['Mở']]);
    cell.clear('Hyperlinks');
    cell.load('hyperlink');
    await context.sync();
    expect(cell.hyperlink).toBeNull();
  });
});
