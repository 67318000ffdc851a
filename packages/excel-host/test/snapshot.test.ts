/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, open, run, values } from './stage';
import { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
  await run(async (context) => {
    const { worksheets, names, customXmlParts, properties, settings } = context.workbook;
    const sheet = worksheets.add('BM1');
    sheet.getRange('A1:C2').formulas = [
      ['Chỉ tiêu', 12.5, '=B1*2'],
      [true, "='Sheet1'!A1", ''],
    ];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#DDEBF7';
    sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('B1').numberFormat = [['0.00']];
    sheet.getRange('B1').format.protection.locked = false;
    sheet.getRange('A5:B6').merge();
    sheet.getRange('A1').format.rowHeight = 30;
    sheet.getRange('A1').format.columnWidth = 90;
    sheet.getRange('A9').hyperlink = { documentReference: 'BM1!A1', textToDisplay: 'Mở' };
    sheet.getRange('9:9').rowHidden = true;
    sheet.getRange('B1:B2').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    sheet.getRange('A1:C9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1="x"';
    sheet.getRange('A1:C9').conditionalFormats.add('Custom').custom.rule.formula = '=$A1="y"';
    sheet.names.add('_bm', '="a|b"').visible = false;
    names.add('tong', '=BM1!$B$1');
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintArea('A1:C9');
    sheet.tabColor = '#00FF00';
    sheet.showGridlines = false;
    customXmlParts.add('<a xmlns="urn:x"/>');
    properties.custom.add('k', 'v');
    settings.add('s', { a: 1 });
    worksheets.add('Ẩn').visibility = 'VeryHidden';
    sheet.activate();
    await context.sync();
    sheet.protection.protect({ allowFormatRows: true });
    await context.sync();
  });
});
afterAll(close);

test('a snapshot is plain data and loads unchanged into another host', async () => {
  const snapshot = host.snapshot();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  const other = new ExcelHost();
  await other.load(snapshot);
  expect(other.snapshot()).toEqual(snapshot);
  await other.dispose();
});

test('a loaded workbook calculates, and nothing of the replaced one remains', async () => {
  const snapshot = host.snapshot();
  host = await open();
  await host.user.addSheet('Cũ');
  await host.load(snapshot);
  expect(host.snapshot().sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'BM1', 'Ẩn']);
  await host.user.type('BM1', 'B1', '20');
  expect(await values('BM1', 'B1:C1')).toEqual([[20, 40]]);
  expect(await host.user.undo()).toBe(true);
  expect(await host.user.undo()).toBe(false);
});

test('a snapshot holds the cells, formats and objects of a sheet', () => {
  const sheet = host.snapshot().sheets[1];
  expect(sheet).toMatchObject({
    name: 'BM1',
    visibility: 'Visible',
    tabColor: '#00FF00',
    showGridlines: false,
    merges: [{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 1 }],
    rowHeights: { 0: 30 },
    columnWidths: { 0: 90 },
    hiddenRows: [8],
    frozen: { rows: 1, columns: 0 },
    protection: { allowFormatRows: true, allowSort: false },
    page: { orientation: 'Landscape' },
  });
  expect(sheet?.conditionalFormats.map((mark) => mark.formula)).toEqual(['=$A1="y"', '=$A1="x"']);
  expect(sheet?.cells[2]).toEqual({ row: 0, column: 2, value: 25, formula: '=B1*2' });
  expect(sheet?.formats[sheet.cells[1]?.format ?? -1]).toEqual({ numberFormat: '0.00', locked: false });
});
