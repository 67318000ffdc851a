/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run, values, write } from './stage';
import type { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

describe('The value of a name', () => {
  test.each([
    ['a constant', '="a|b"', '="a|b"', 'a|b', 'String'],
    ['a number', '=5', '=5', 5, 'Integer'],
    ['a block', '=Sheet1!$A$1:$B$2', '=Sheet1!$A$1:$B$2', 'Sheet1!$A$1:$B$2', 'Range'],
    ['quotes inside', '="say ""x"""', '="say ""x"""', 'say "x"', 'String'],
  ])('the value and type of %s are read back', async (_what, reference, formula, value, type) => {
    await run(async (context) => {
      const name = context.workbook.names.add('ten', reference, 'ghi chú');
      name.load('name,formula,value,type,scope,visible,comment');
      await context.sync();
      expect([name.formula, name.value, name.type]).toEqual([formula, value, type]);
      expect([name.name, name.scope, name.visible, name.comment]).toEqual(['ten', 'Workbook', true, 'ghi chú']);
    });
  });

  test('a name is added for a range object', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = sheet.names.add('so_lieu', sheet.getRange('D14:D20'));
      const range = name.getRange().load('address');
      name.load('formula,scope');
      await context.sync();
      expect([name.formula, name.scope, range.address]).toEqual(['=Sheet1!$D$14:$D$20', 'Worksheet', 'Sheet1!D14:D20']);
    });
  });
});

test('two sheets and the workbook can each have a name of the same spelling', async () => {
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const other = worksheets.add('BM2');
    names.add('_bm', '="workbook"');
    worksheets.getItem('Sheet1').names.add('_bm', '="one"');
    other.names.add('_bm', '="two"');
    await context.sync();
    const items = [names, worksheets.getItem('Sheet1').names, worksheets.getItem('BM2').names].map((scope) =>
      scope.getItemOrNullObject('_BM').load('value,scope'),
    );
    names.load('items/name');
    await context.sync();
    expect(items.map((name) => [name.value as unknown, name.scope])).toEqual([
      ['workbook', 'Workbook'], ['one', 'Worksheet'], ['two', 'Worksheet'],
    ]); // prettier-ignore
    expect(names.items.map((name) => name.name)).toEqual(['_bm']);
  });
});

test('a hidden name is listed, changed and deleted', async () => {
  await run(async (context) => {
    const { names } = context.workbook.worksheets.getItem('Sheet1');
    const name = names.add('_bm', '="a"');
    name.visible = false;
    await context.sync();
    name.formula = '="b"';
    const count = names.getCount();
    name.load('visible,value');
    await context.sync();
    expect([name.visible, name.value, count.value]).toEqual([false, 'b', 1]);
    name.delete();
    const gone = names.getItemOrNullObject('_bm');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test.each([
  ['a duplicate', 'ten', 'ItemAlreadyExists'],
  ['like a cell', 'BM1', 'InvalidArgument'],
  ['with a space', 'a b', 'InvalidArgument'],
])('a name that is %s is refused', async (_what, name, code) => {
  await run(async (context) => {
    context.workbook.names.add('ten', '=1');
    await context.sync();
  });
  const again = run(async (context) => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  });
  expect(await errorOf(() => again)).toMatchObject({ code });
});

test('getting a missing name fails with ItemNotFound', async () => {
  const strict = run(async (context) => {
    context.workbook.names.getItem('x').load('name');
    await context.sync();
  });
  expect(await errorOf(() => strict)).toMatchObject({ code: 'ItemNotFound' });
});

describe('Names whose cells move', () => {
  test('names move with inserted and deleted rows, and formulas that use them stay correct', async () => {
    await write('Sheet1', 'A1:B1', [[5, '=tong*2']]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('tong', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=tong*2']];
      await context.sync();
      expect((await loadMembers(context, sheet.getRange('B1'), 'values')).values).toEqual([[10]]);
      sheet.getRange('1:3').insert('Down');
      await context.sync();
      const name = context.workbook.names.getItem('tong').load('formula');
      sheet.getRange('A4').values = [[7]];
      await context.sync();
      expect(name.formula).toMatch(/^='?Sheet1'?!\$A\$4$/);
    });
    expect(await values('Sheet1', 'A4:B4')).toEqual([[7, 14]]);
    await host.user.deleteRows('Sheet1', 1, 2);
    await host.user.type('Sheet1', 'A2', '9');
    expect(await values('Sheet1', 'A2:B2')).toEqual([[9, 18]]);
  });

  test('names move back when the insertion is undone', async () => {
    await run(async (context) => {
      context.workbook.names.add('tong', '=Sheet1!$A$1');
      await context.sync();
    });
    await host.user.insertRows('Sheet1', 1);
    expect(host.snapshot().names[0]?.formula).toMatch(/\$A\$2$/);
    expect(await host.user.undo()).toBe(true);
    expect(host.snapshot().names[0]?.formula).toMatch(/\$A\$1$/);
  });

  test('names are deleted with their sheet', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('BM2');
      sheet.names.add('_bm', '="x"');
      await context.sync();
      sheet.delete();
      context.workbook.worksheets.add('BM2');
      await context.sync();
      const none = context.workbook.worksheets.getItem('BM2').names.getItemOrNullObject('_bm');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
