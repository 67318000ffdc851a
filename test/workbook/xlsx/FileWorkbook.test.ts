import { strFromU8, unzipSync } from 'fflate';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { contents, formats, portContract } from '../../support/workbookContract';
import { recordContract } from '../../support/recordContract';
import { relation, relationships, sketch, sketchBeside } from '../../support/archive';

portContract('a new file', async () => {
  const workbook = await FileWorkbook.create();
  return { workbook, again: async () => FileWorkbook.open(await workbook.save()) };
});

portContract('an opened file', async () => {
  const workbook = await FileWorkbook.open(sketch({ sheets: { 'Bảng riêng': '<sheetData/>', Khác: '<sheetData/>' } }));
  return { workbook, again: async () => FileWorkbook.open(await workbook.save()) };
});

recordContract('an opened file', async (beside) => {
  const workbook = await FileWorkbook.open(sketchBeside(beside));
  return { workbook, again: async () => FileWorkbook.open(await workbook.save()) };
});

describe('a file is read as it is stored', () => {
  test('texts, shared or in the cell, with runs, escapes and what is read aloud', async () => {
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: {
          A: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>một</t></is></c><c r="D1" t="inlineStr"><is><r><t>hai </t></r><r><rPr><i/></rPr><t>ba</t></r></is></c><c r="E1" t="str"><v>&lt;4&#x26;&gt;</v></c></row></sheetData>',
        },
        strings:
          '<si><r><t xml:space="preserve">Tổng </t></r><r><t>số</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_\r\nb_x005F_x000D_<![CDATA[<c>]]></t></si>',
      }),
    );
    expect(await contents(workbook, 'A', ['A1', 'B1', 'C1', 'D1', 'E1'])).toEqual(
      ['Tổng số', 'a\r\nb_x000D_<c>', 'một', 'hai ba', '<4&>'].map((text) => ({ kind: 'text', text })),
    );
  });

  test('numbers with their formats: percentages, dates as their serial numbers', async () => {
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: {
          A: '<sheetData><row r="2"><c r="B2" s="1"><v>0.1216</v></c><c r="C2" s="2"><v>44813</v></c><c r="D2" s="3"><v>1E3</v></c><c r="E2" s="9"><v>-0.5</v></c><c r="F2" t="d"><v>2022-09-09T00:00:00</v></c></row></sheetData>',
        },
        styles:
          '<numFmts count="1"><numFmt numFmtId="164" formatCode="d/m &quot;năm&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="16"/><xf numFmtId="164"/></cellXfs>',
      }),
    );
    const cells = ['B2', 'C2', 'D2', 'E2', 'F2'];
    expect(await contents(workbook, 'A', cells)).toEqual(
      [0.1216, 44813, 1000, -0.5, 44813].map((value) => ({ kind: 'number', value })),
    );
    expect(await formats(workbook, 'A', cells)).toEqual(['0.00%', 'd-mmm', 'd/m "năm"', 'General', 'General']);
  });

  test('booleans, errors, and formulas without what the file remembers of their results', async () => {
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: {
          A: '<sheetData><row><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c><f>A1&amp;"x"</f><v>7</v></c><c t="str"><f>B1</f><v>cũ</v></c></row></sheetData>',
        },
      }),
    );
    expect(await contents(workbook, 'A', ['A1', 'B1', 'C1', 'D1'])).toEqual([
      { kind: 'boolean', value: true },
      { kind: 'error', text: '#DIV/0!' },
      { kind: 'formula', formula: '=A1&"x"' },
      { kind: 'formula', formula: '=B1' },
    ]);
  });

  test('formulas that cells share each in its own words, before and after a change', async () => {
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: {
          A: `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">SUM($C1,D$1:E1,'A 1'!F1,Log10(G1),"H1",C:C,5:5)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`,
        },
      }),
    );
    const expected = [
      `=SUM($C1,D$1:E1,'A 1'!F1,Log10(G1),"H1",C:C,5:5)`,
      `=SUM($C1,E$1:F1,'A 1'!G1,Log10(H1),"H1",D:D,5:5)`,
      `=SUM($C3,D$1:E3,'A 1'!F3,Log10(G3),"H1",C:C,7:7)`,
    ].map((formula) => ({ kind: 'formula', formula }));
    expect(await contents(workbook, 'A', ['A1', 'B1', 'A3'])).toEqual(expected);
    await workbook.write([{ tab: 'A', cell: 'A1', content: { kind: 'number', value: 3 } }]);
    const again = await FileWorkbook.open(await workbook.save());
    expect(await contents(again, 'A', ['A1', 'B1', 'A3'])).toEqual([
      { kind: 'number', value: 3 },
      ...expected.slice(1),
    ]);
  });

  test('hidden sheets, rows and what lies under a merge; protection and identity as LibreOffice writes them', async () => {
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: {
          A: '<sheetData/>',
          B: '<sheetData><row r="4" hidden="true"><c r="B4"><v>1</v></c><c r="C4"><v>2</v></c></row></sheetData><sheetProtection sheet="true" objects="true"/><mergeCells count="1"><mergeCell ref="B4:C5"/></mergeCells>',
        },
        parts: {},
        workbook:
          '<definedNames><definedName function="false" hidden="false" localSheetId="1" name="_bm" vbProcedure="false">&quot;a|b|c|Sở &quot;&quot;X&quot;&quot;&quot;</definedName><definedName name="_bm">"toàn bộ"</definedName></definedNames>',
      }),
    );
    expect(await workbook.sheets()).toEqual([
      { tab: 'A', identity: null, visible: true, isProtected: false },
      { tab: 'B', identity: 'a|b|c|Sở "X"', visible: true, isProtected: true },
    ]);
    expect(await workbook.readUsed(['B'])).toEqual([
      {
        tab: 'B',
        firstRow: 4,
        firstColumn: 2,
        cells: [[{ content: { kind: 'number', value: 1 }, numberFormat: 'General' }]],
      },
    ]);
  });

  test('a value far away does not make the block of it large; formats alone may stand anywhere', async () => {
    const far = '<row r="1048576"><c r="XFC1048576" s="0"/></row>';
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: {
          A: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="BH5000"><v>2</v></c></row>${far}</sheetData>`,
        },
      }),
    );
    const [block] = await workbook.readUsed(['A']);
    expect(block!.cells.length).toBe(5_000);
    expect(new Set(block!.cells).size).toBe(3);
  });

  test.each([
    'worksheets/sheet1.xml',
    './worksheets/sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    '/xl/./worksheets/sheet1.xml',
  ])('a sheet is found at %s, read, and still there after a change', async (target) => {
    const workbook = await FileWorkbook.open(
      sketch({
        sheets: { A: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' },
        parts: { 'xl/_rels/workbook.xml.rels': relationships([relation(1, 'worksheet', target)]) },
      }),
    );
    const seven = [{ kind: 'number', value: 7 }];
    expect(await contents(workbook, 'A', ['A1'])).toEqual(seven);
    await workbook.write([{ tab: 'A', cell: 'B1', content: { kind: 'number', value: 8 } }]);
    expect(await contents(await FileWorkbook.open(await workbook.save()), 'A', ['A1'])).toEqual(seven);
  });
});

test('a row grows with the note that is written into it, and neither shrinks nor shows itself', async () => {
  const rows = '<row r="1"/><row r="2" ht="120" customHeight="1"/><row r="3" ht="30" customHeight="1" hidden="1"/>';
  const workbook = await FileWorkbook.open(sketch({ sheets: { A: `<sheetData>${rows}</sheetData>` } }));
  const note = { kind: 'text', text: 'một lý do dài' } as const;
  await workbook.write(['E1', 'E2', 'E3'].map((cell) => ({ tab: 'A', cell, content: note, rowHeight: 90 })));
  const sheet = textOf(await workbook.save(), 'xl/worksheets/sheet1.xml');
  expect([1, 2, 3].map((row) => new RegExp(`<row r="${String(row)}"[^>]* ht="(\\d+)"`).exec(sheet)?.[1])).toEqual(['90', '120', '30']); // prettier-ignore
});

function textOf(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}
