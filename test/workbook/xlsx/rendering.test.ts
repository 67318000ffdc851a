import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { samplePlan } from '../../support/samplePlan';
import { unzip } from '../../support/archive';

async function rendered(change: Partial<SheetPlan> = {}): Promise<Record<string, string>> {
  const workbook = await FileWorkbook.create();
  await workbook.insert([samplePlan(change)]);
  return unzip(await workbook.save());
}

/** What the written XML says, read without the library. */
describe('a rendered sheet', () => {
  let sheet: string;
  let styles: string;
  let strings: string;
  let workbook: string;
  beforeAll(async () => {
    const parts = await rendered();
    sheet = parts['xl/worksheets/sheet1.xml']!;
    styles = parts['xl/styles.xml']!;
    strings = parts['xl/sharedStrings.xml']!;
    workbook = parts['xl/workbook.xml']!;
  });

  /** The style of a cell: the xf element that it names. */
  function styleOf(cell: string): string {
    const index = Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1]);
    const [, list] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)!;
    return list!.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)![index]!;
  }

  function part(list: string, item: string, xf: string, attribute: string): string {
    const index = Number(new RegExp(`${attribute}="(\\d+)"`).exec(xf)![1]);
    const [, all] = new RegExp(`<${list}[^>]*>(.*?)</${list}>`, 's').exec(styles)!;
    return all!.match(new RegExp(`<${item}[ >].*?</${item}>`, 'gs'))![index]!;
  }

  test('elements stand in the order of ECMA-376', () => {
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'mergeCells'],
      ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
      ...['headerFooter', 'ignoredErrors'],
    ];
    const places = order.map((name) => sheet.search(new RegExp(`<${name}[ >/]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('Times New Roman, 13 points where a style says nothing else', () => {
    expect(part('fonts', 'font', styleOf('D5'), 'fontId')).toMatch(/<sz val="13"\/>.*<name val="Times New Roman"\/>/);
    expect(part('fonts', 'font', styleOf('A1'), 'fontId')).toMatch(/<b\/>.*<sz val="14"\/>/);
    expect(part('fonts', 'font', styleOf('F4'), 'fontId')).toMatch(/<i\/>.*<sz val="11"\/>.*<color rgb="FF7F7F7F"\/>/);
  });

  test('fill, border, alignment, indent and wrapping', () => {
    expect(part('fills', 'fill', styleOf('A3'), 'fillId')).toContain('<fgColor rgb="FFD9E1F2"/>');
    expect(part('borders', 'border', styleOf('A3'), 'borderId').match(/style="thin"/g)).toHaveLength(4);
    expect(styleOf('A3')).toMatch(/<alignment horizontal="center" vertical="center" wrapText="1"\/>/);
    expect(styleOf('B5')).toMatch(/<alignment horizontal="left" vertical="top" wrapText="1" indent="2"\/>/);
  });

  test('cells are locked unless a style unlocks them', () => {
    expect(styleOf('D5')).toContain('<protection locked="0"/>');
    expect(styleOf('D4')).not.toContain('locked="0"');
    expect(sheet).toContain(
      '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" objects="1" scenarios="1"/>',
    );
  });

  test('number formats', () => {
    expect(styleOf('A4')).toContain('numFmtId="49"');
    const [, id] = /numFmtId="(\d+)"/.exec(styleOf('D5'))!;
    expect(styles).toContain(`<numFmt numFmtId="${id!}" formatCode="#,##0.##"/>`);
  });

  test('text that looks like a formula is a string; a formula has no result, and all is calculated on load', () => {
    expect(sheet).toMatch(/<c r="B5" s="\d+" t="s"><v>\d+<\/v><\/c>/);
    expect(strings).toContain('<t>=Trung ương &amp; &lt;tỉnh&gt;</t>');
    expect(sheet).toMatch(/<c r="D4" s="\d+"><f>IF\(COUNT\(D5:D6\)&lt;2,&quot;&quot;,SUM\(D5:D6\)\)<\/f><\/c>/);
    expect(workbook).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  test('a span in italics', () => {
    expect(strings).toMatch(
      /<t xml:space="preserve">Tổng số đơn vị <\/t><\/r><r><rPr>(?:(?!<\/rPr>).)*<i\/>(?:(?!<\/rPr>).)*<\/rPr><t>\(tại thời điểm báo cáo\)<\/t>/,
    );
  });

  test('merges, widths as Excel shows them, heights', () => {
    expect(sheet).toContain('<mergeCell ref="A1:E1"/>');
    expect(sheet).toContain('<col min="1" max="1" width="8.7109375" customWidth="1"/>');
    expect(sheet).toMatch(/<row r="3" ht="36" customHeight="1"/);
  });

  test('validations', () => {
    const [whole, list, decimal] = sheet.match(/<dataValidation .*?<\/dataValidation>/gs)!;
    expect(whole).toMatch(
      /type="whole" operator="greaterThanOrEqual" allowBlank="1".*errorStyle="warning".*sqref="D5:D6"/,
    );
    expect(whole).toContain('<formula1>0</formula1></dataValidation>');
    expect(whole).toMatch(/showInputMessage="1" promptTitle="Số liệu" prompt="Nhập số nguyên không âm."/);
    expect(whole).toMatch(
      /showErrorMessage="1".*errorTitle="Không phải số" error="Chỉ nhập số nguyên, không kèm chữ."/,
    );
    expect(list).toMatch(/type="list".*errorStyle="stop".*sqref="E5"/);
    expect(list).toContain('<formula1>&quot;Đúng,Trễ &quot;&quot;hạn&quot;&quot;&quot;</formula1>');
    expect(decimal).toContain('<formula1>0</formula1><formula2>100</formula2>');
  });

  test('a cell that takes nothing warns at a text of any length but none', async () => {
    const { range, style, prompt, error } = samplePlan().validations[0]!;
    const file = await FileWorkbook.create();
    await file.insert([samplePlan({ validations: [{ range, style, prompt, error, kind: 'nothing' }] })]);
    expect(unzip(await file.save())['xl/worksheets/sheet1.xml']).toMatch(
      /type="textLength" operator="equal" allowBlank="1".*errorStyle="warning".*sqref="D5:D6"><formula1>0<\/formula1></,
    );
  });

  test('a list of what stands in cells of the sheet', async () => {
    const { range, style, prompt, error } = samplePlan().validations[1]!;
    const file = await FileWorkbook.create();
    await file.insert([
      samplePlan({ validations: [{ range, style, prompt, error, kind: 'listFrom', source: 'B4:B6' }] }),
    ]);
    expect(unzip(await file.save())['xl/worksheets/sheet1.xml']).toMatch(
      /type="list".*sqref="E5"><formula1>\$B\$4:\$B\$6</,
    );
  });

  test('conditional formats, the first before the second', () => {
    const [first, second] = sheet.match(/<conditionalFormatting .*?<\/conditionalFormatting>/gs)!;
    expect(first).toMatch(/sqref="A4:F6".*type="expression" dxfId="0" priority="1".*LEFT\(\$F4,1\)=&quot;✗&quot;/);
    expect(second).toMatch(/dxfId="1" priority="2".*<formula>LEFT\(\$F4,1\)=&quot;!&quot;<\/formula>/);
    const [, red] = /<dxfs[^>]*>(<dxf>.*?<\/dxf>)/s.exec(styles)!;
    expect(red).toMatch(/<b\/>.*<color rgb="FF9C0006"\/>.*<bgColor rgb="FFFFC7CE"\/>/);
  });

  test('the page: A4, one page wide, margins in inches, header rows on every page, number above but on the first', () => {
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"\/>/);
    const [margins] = /<pageMargins [^>]*>/.exec(sheet)!;
    const inches = (side: string) => Number(new RegExp(` ${side}="([^"]*)"`).exec(margins)![1]);
    expect(inches('left') * 25.4).toBeCloseTo(30);
    expect(inches('right') * 25.4).toBeCloseTo(15);
    expect(inches('top') * 25.4).toBeCloseTo(20);
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
    expect(sheet).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P</oddHeader>',
    );
    expect(workbook).toContain(`name="_xlnm.Print_Area" localSheetId="0">&apos;BM4&apos;&apos;s cũ&apos;!$A$1:$E$6<`);
    expect(workbook).toContain(`name="_xlnm.Print_Titles" localSheetId="0">&apos;BM4&apos;&apos;s cũ&apos;!$3:$3<`);
  });

  test('frozen rows and columns, a link within the workbook, codes that are text on purpose', () => {
    expect(sheet).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('<hyperlink ref="E6" location="&apos;BM4&apos;&apos;s cũ&apos;!D5"/>');
    expect(sheet).toContain('<ignoredError sqref="A1:A6" numberStoredAsText="1"/>');
  });

  test('the identity is a hidden constant of the sheet, quotes doubled', () => {
    const [, text] = /<definedName name="_bm" localSheetId="0" hidden="1">(.*?)<\/definedName>/.exec(workbook)!;
    expect(text!.replaceAll('&#34;', '"').replaceAll('&#38;', '&')).toBe('"cv581-2022|BM4|2022-N|Sở ""A"" & B"');
  });
});

test('a landscape sheet with only rows that stay in sight', async () => {
  const parts = await rendered({
    page: { ...samplePlan().page, orientation: 'landscape' },
    freeze: { rows: 3, columns: 0 },
  });
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(
    /<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"\/>/,
  );
  expect(parts['xl/worksheets/sheet1.xml']).toContain('orientation="landscape"');
});

describe('a plan that Excel would not take is an error of the program', () => {
  const [validation] = samplePlan().validations;
  const list = samplePlan().validations[1]!;
  const text = (length: number) => 'x'.repeat(length);
  test.each<readonly [string, Partial<SheetPlan>]>([
    ['a title of 33 characters', { validations: [{ ...validation!, prompt: { title: text(33), message: '' } }] }],
    ['an error of 225 characters', { validations: [{ ...validation!, error: { title: '', message: text(225) } }] }],
    ['a prompt of 256 characters', { validations: [{ ...validation!, prompt: { title: '', message: text(256) } }] }],
    ['a list of 256 characters', { validations: [{ ...list, kind: 'list', items: [text(127), text(126)] }] }],
    ['a comma in a list', { validations: [{ ...list, kind: 'list', items: ['a, b'] }] }],
    ['an identity of 256 characters', { identity: text(256) }],
    ['a tab of 32 characters', { tab: text(32) }],
    ['a style that is not there', { cells: [{ at: 'A1', style: 'none', content: { kind: 'empty' } }] }],
    ['a colour that is none', { styles: { ...samplePlan().styles, title: { colour: 'red' } } }],
  ])('%s', async (_, change) => {
    const workbook = await FileWorkbook.create();
    await expect(workbook.insert([samplePlan({ tab: 'BM1' }), samplePlan(change)])).rejects.toThrow(RangeError);
    expect(await workbook.sheets()).toEqual([]);
  });

  test('what just fits is taken', async () => {
    const fits = {
      ...validation!,
      prompt: { title: text(32), message: text(255) },
      error: { title: text(32), message: text(224) },
    };
    const workbook = await FileWorkbook.create();
    await workbook.insert([samplePlan({ validations: [fits], identity: text(255), tab: text(31) })]);
    expect(await workbook.sheets()).toMatchObject([{ tab: text(31), identity: text(255) }]);
  });
});
