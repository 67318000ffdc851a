/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run, values, write } from './stage';
import type { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

const tabs = (): Promise<string[]> =>
  run(async (context) => {
    const sheets = await loadMembers(context, context.workbook.worksheets, 'items/name');
    return sheets.items.map((sheet) => sheet.name);
  });

function add(...names: string[]): Promise<void> {
  return run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

describe('Worksheets that are added', () => {
  test('a new sheet is added at the end and is named SheetN by default', async () => {
    await run(async (context) => {
      const named = context.workbook.worksheets.add('BM1');
      const unnamed = context.workbook.worksheets.add();
      named.load('name,position,id,visibility');
      unnamed.load('name');
      await context.sync();
      expect([named.name, named.position, named.visibility, unnamed.name]).toEqual(['BM1', 1, 'Visible', 'Sheet2']);
      expect(named.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    });
  });

  test.each([
    ['BM1', 'ItemAlreadyExists'],
    ['bm1', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ["'x", 'InvalidArgument'],
  ])('adding %s while BM1 exists fails with %s', async (name, code) => {
    await add('BM1');
    expect(await errorOf(() => add(name))).toMatchObject({ code });
    expect(await tabs()).toEqual(['Sheet1', 'BM1']);
  });
});

describe('Worksheets that are looked up', () => {
  test('a sheet is found by name regardless of case or by id, otherwise it is a null object', async () => {
    await add('BM1');
    await run(async (context) => {
      const sheet = await loadMembers(context, context.workbook.worksheets.getItem('bm1'), 'id,name');
      const same = await loadMembers(context, context.workbook.worksheets.getItem(sheet.id), 'name');
      const none = context.workbook.worksheets.getItemOrNullObject('BM9');
      const cell = none.getRange('A1');
      cell.load('values');
      await context.sync();
      expect([same.name, none.isNullObject, cell.isNullObject]).toEqual(['BM1', true, true]);
    });
    const strict = run(async (context) => {
      context.workbook.worksheets.getItem('BM9').load('name');
      await context.sync();
    });
    expect(await errorOf(() => strict)).toMatchObject({ code: 'ItemNotFound' });
  });

  test('writes to a null object do nothing', async () => {
    await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('BM9');
      none.name = 'x';
      none.delete();
      await context.sync();
    });
    expect(await tabs()).toEqual(['Sheet1']);
  });

  test('the first, last, next, previous and active sheets and the count are returned', async () => {
    await add('A', 'B');
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('A').visibility = 'Hidden';
      const sheets = [
        worksheets.getFirst(),
        worksheets.getLast(),
        worksheets.getFirst().getNext(true),
        worksheets.getItem('B').getPrevious(),
        worksheets.getActiveWorksheet(),
      ];
      for (const sheet of sheets) sheet.load('name');
      const beyond = worksheets.getLast().getNextOrNullObject();
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'B', 'B', 'A', 'Sheet1']);
      expect([beyond.isNullObject, all.value, visible.value]).toEqual([true, 3, 2]);
    });
  });
});

describe('Worksheets that are changed', () => {
  test('renaming a sheet updates formulas and names', async () => {
    await add('BM2');
    await write('BM2', 'A1', [[5]]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('tong', '=BM2!$A$1');
      sheet.getRange('A1:A2').formulas = [["='BM2'!A1*2"], ['=tong+1']];
      context.workbook.worksheets.getItem('BM2').name = 'Biểu 2';
      await context.sync();
      const cells = await loadMembers(context, sheet.getRange('A1:A2'), 'formulas,values');
      expect(cells.formulas).toEqual([["='Biểu 2'!A1*2"], ['=tong+1']]);
      expect(cells.values).toEqual([[10], [6]]);
      context.workbook.worksheets.getItem('Biểu 2').getRange('A1').values = [[7]];
      await context.sync();
      expect((await loadMembers(context, sheet.getRange('A1:A2'), 'values')).values).toEqual([[14], [8]]);
    });
  });

  test('position, tab colour, gridlines, headings and visibility are set and read back', async () => {
    await add('A', 'B');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B');
      sheet.position = 0;
      sheet.tabColor = '#ff8000';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.visibility = 'VeryHidden';
      await context.sync();
      await loadMembers(context, sheet, 'position,tabColor,showGridlines,showHeadings,visibility');
      expect([sheet.position, sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.visibility]).toEqual([
        0, '#FF8000', false, false, 'VeryHidden',
      ]); // prettier-ignore
    });
    expect(await tabs()).toEqual(['B', 'Sheet1', 'A']);
  });

  test('the last visible sheet can be neither hidden nor deleted', async () => {
    const hide = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    });
    expect(await errorOf(() => hide)).toMatchObject({ code: 'InvalidOperation' });
    const remove = run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(await errorOf(() => remove)).toMatchObject({ code: 'InvalidOperation' });
  });

  test('formulas that refer to a deleted sheet show #REF!', async () => {
    await add('BM2');
    await write('Sheet1', 'A1', [['=BM2!A1']]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('BM2').delete();
      await context.sync();
    });
    expect(await tabs()).toEqual(['Sheet1']);
    expect(await values('Sheet1', 'A1')).toEqual([['#REF!']]);
  });

  test('rows and columns are frozen and unfrozen', async () => {
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sheet1');
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(8);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      freezePanes.freezeAt('A1:B3');
      const both = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([none.isNullObject, rows.address, both.address]).toEqual([true, 'Sheet1!1:8', 'Sheet1!A1:B3']);
    });
  });
});

describe('Worksheets that are copied', () => {
  test('a copy has the names, validations, conditional formats, protection, page setup and formats of the original', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.names.add('_bm', '="CCHC-2022|BM1|2022-6T|Sở Nội vụ"').visible = false;
      sheet.names.add('so', sheet.getRange('D14'));
      const cell = sheet.getRange('D14');
      cell.values = [[3]];
      cell.format.protection.locked = false;
      cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      cell.conditionalFormats.add('Custom').custom.rule.formula = '=LEFT($F14,1)="✗"';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:E20');
      sheet.protection.protect({ allowFormatRows: true });
      const copy = sheet.copy('End');
      copy.load('name,position');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 1]);
      copy.load('name,pageLayout/orientation,protection/protected,protection/options');
      const copied = copy.getRange('D14').load('values,format/protection/locked,dataValidation/type');
      const count = copied.conditionalFormats.getCount();
      const identity = copy.names.getItem('_bm').load('formula,visible,scope');
      const name = copy.names.getItem('so').load('formula');
      const area = copy.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(copied.values).toEqual([[3]]);
      expect([copied.format.protection.locked, copied.dataValidation.type, count.value]).toEqual([
        false,
        'WholeNumber',
        1,
      ]);
      expect([identity.formula, identity.visible, identity.scope]).toEqual(['="CCHC-2022|BM1|2022-6T|Sở Nội vụ"', false, 'Worksheet']); // prettier-ignore
      expect(name.formula).toBe("='Sheet1 (2)'!$D$14");
      expect([copy.pageLayout.orientation, copy.protection.protected, copy.protection.options.allowFormatRows]).toEqual(['Landscape', true, true]); // prettier-ignore
      expect(area.isNullObject).toBe(false);
    });
    expect(await tabs()).toEqual(['Sheet1', 'Sheet1 (2)']);
  });

  test.each([
    ['Beginning', ['A (2)', 'Sheet1', 'A']],
    ['Before', ['A (2)', 'Sheet1', 'A']],
    ['After', ['Sheet1', 'A (2)', 'A']],
  ] as const)('a copy with position %s and relative to Sheet1 is put at its place', async (where, order) => {
    await add('A');
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('A').copy(where, where === 'Beginning' ? undefined : worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(await tabs()).toEqual(order);
  });
});

test('selection and the active cell follow select() and activate()', async () => {
  await add('A');
  await run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('C3:D4').select();
    const [selected, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    selected.load('address');
    cell.load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['A!C3:D4', 'A!C3']);
    context.workbook.worksheets.getItem('Sheet1').activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).toBe('Sheet1');
  });
  await host.user.select('A', 'B7');
  await run(async (context) => {
    const cell = await loadMembers(context, context.workbook.getActiveCell(), 'address');
    expect(cell.address).toBe('A!B7');
  });
});
