import { zipSync } from 'fflate';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { refersOutside } from '../../../src/core/base/refersOutside';
import { samplePlan } from '../../support/samplePlan';
import { identityOf, partsOf, sketch, zip } from '../../support/archive';

async function problem(bytes: Uint8Array): Promise<unknown> {
  return FileWorkbook.open(bytes).then(
    () => 'opened',
    (error: unknown) => (error instanceof Error && 'problem' in error ? error.problem : error),
  );
}

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe('a harmless part that looks suspicious is accepted', () => {
  test.each<readonly [string, string]>([
    ['widths up to the last column', `<cols><col min="7" max="16384" width="9"/></cols>${row('')}`],
    ['empty cells in the last column', row('<c r="A1"><v>1</v></c><c r="XFD1" s="0"/>')],
    ['empty cells written at length', row('<c r="XFD1" s="0"></c>')],
    ['a merge of a whole row', `${row('')}<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`],
    ['a merge of 100,000 cells', `${row('')}<mergeCells><mergeCell ref="A1:J10000"/></mergeCells>`],
    ['a comment', `<!-- made by hand -->${row('<c r="A1"><v>1</v></c>')}`],
    ['a link to the web', row('<c r="A1"><f>HYPERLINK("http://a.vn/[1]x!","x")</f></c>')],
    ['a column of a table', row('<c r="A1"><f>SUM(T[Số liệu])+B!A1</f></c>')],
  ])('%s', async (_, content) => {
    expect(await problem(sketch({ sheets: { A: content }, workbook: identityOf(0) }))).toBe('opened');
  });

  test('an external link is accepted in a sheet that is no form', async () => {
    expect(await problem(sketch({ sheets: { A: row('<c r="A1"><f>[1]X!A1</f></c>') } }))).toBe('opened');
    expect(
      await problem(
        sketch({ sheets: { A: row('<c r="A1"><f>[1]X!A1</f></c>'), B: '<sheetData/>' }, workbook: identityOf(1) }),
      ),
    ).toBe('opened');
  });
});

describe('a refusal names the place', () => {
  test.each<readonly [string, string, object]>([
    [
      'a merge over the whole sheet',
      `${row('')}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      { code: 'mergeTooLarge', sheet: 'Số liệu', range: 'A1:XFD1048576' },
    ],
    [
      'a merge of 100,001 cells, prefixed',
      `${row('')}<x:mergeCells xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:mergeCell y='1' ref='B1:B100001'/></x:mergeCells>`,
      { code: 'mergeTooLarge', sheet: 'Số liệu', range: 'B1:B100001' },
    ],
    [
      'merges that together cover too much',
      `${row('')}<mergeCells>${[0, 1, 2, 3].map((n) => `<mergeCell ref="A${n * 10000 + 1}:J${n * 10000 + 10000}"/>`).join('')}</mergeCells>`,
      { code: 'mergeTooLarge', sheet: 'Số liệu', range: 'A30001:J40000' },
    ],
    [
      'a value in the last column',
      row('<c r="A1"><v>1</v></c><c r="XFD1" s="1"><v>1</v></c>'),
      { code: 'tooManyColumns', sheet: 'Số liệu', cell: 'XFD1' },
    ],
    [
      'a formula in the last column',
      row('<c t="str" r="XFD1"><f>1</f></c>'),
      { code: 'tooManyColumns', sheet: 'Số liệu', cell: 'XFD1' },
    ],
    ['a merge that is none', `${row('')}<mergeCells><mergeCell ref="A0:B1"/></mergeCells>`, { code: 'damaged' }],
    [
      'a link to another workbook by number',
      row('<c r="A1"><v>1</v></c><c r="C1" s="2"><f>SUM(1,[1]Sheet1!A1)</f><v>1</v></c>'),
      { code: 'externalLink', sheet: 'Số liệu', cell: 'C1' },
    ],
  ])('%s', async (_, content, expected) => {
    expect(await problem(sketch({ sheets: { 'Số liệu': content }, workbook: identityOf(0) }))).toEqual(expected);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the name %s, of a sheet or defined', async (name) => {
    const names = `<definedNames><definedName name="${name}">A!$A$1</definedName></definedNames>`;
    expect(await problem(sketch({ sheets: { A: '<sheetData/>' }, workbook: names }))).toEqual({
      code: 'reservedName',
      name,
    });
    const parts = partsOf({ sheets: { A: '<sheetData/>' } });
    const renamed = parts['xl/workbook.xml']!.replace('name="A"', `name="${name}"`);
    expect(await problem(zip({ ...parts, 'xl/workbook.xml': renamed }))).toEqual({ code: 'reservedName', name });
  });
});

describe('references to other files', () => {
  test.each([
    '[1]Sheet1!A1',
    'SUM([Book.xlsx]Sheet1!A1:B2)',
    "'[Book 1.xlsx]Số liệu'!A1",
    "'C:\\report\\[a.xlsx]A''s'!$A$1",
    "'file:///tmp/a.ods'#$Sheet1.A1",
    '[1]!Total',
    "cmd|'/c calc'!A0",
  ])('%s', (formula) => expect(refersOutside(formula)).toBe(true));

  test.each([
    "'BM4'!D14",
    'SUM(Table1[Số liệu])',
    'Table1[[#This Row],[a]]+BM4!A1',
    '"[1]Sheet!A1"',
    '"it\'s [1]"&BM4!A1',
    "'it''s'!A1",
    '#REF!+A1',
    'INDEX({1,2},1)',
  ])('not %s', (formula) => expect(refersOutside(formula)).toBe(false));
});

describe('other kinds of file', () => {
  const text = (written: string): Uint8Array => new TextEncoder().encode(written);
  test.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'notWorkbook'],
    ['a text', text('STT;Chỉ tiêu\n1;2'), 'notWorkbook'],
    ['a web page that calls itself .xls', text('<html><table></table></html>'), 'notWorkbook'],
    ['an archive without a workbook', zip({ 'a.txt': 'a' }), 'notWorkbook'],
    ['an empty archive', zipSync({}), 'notWorkbook'],
    ['a Word document', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }), 'notWorkbook'],
    ['Excel 97–2003', ole2('Workbook'), 'legacyXls'],
    ['Excel 95', ole2('Book'), 'legacyXls'],
    ['an encrypted workbook', ole2('EncryptedPackage'), 'encrypted'],
    ['an old Word document', ole2('WordDocument'), 'notWorkbook'],
  ])('%s', async (_, bytes, code) => {
    expect(await problem(bytes)).toEqual({ code });
  });
});

describe('damage', () => {
  test('a file that is cut off anywhere is refused', async () => {
    const workbook = await FileWorkbook.create();
    await workbook.insert([samplePlan()]);
    const whole = await workbook.save();
    for (const length of [4, 100, 1000, whole.length / 2, whole.length - 100, whole.length - 22, whole.length - 1]) {
      expect([length, await problem(whole.subarray(0, length))]).toEqual([length, { code: 'truncated' }]);
    }
    const later = new Uint8Array([...whole, 0, 0]);
    expect(await problem(later)).toBe('opened');
  });

  test('a changed byte in the content is noticed by its checksum', async () => {
    const bytes = zipSync({
      ...Object.fromEntries(
        Object.entries(partsOf({ sheets: { A: row('') } })).map(([path, xml]) => [
          path,
          [new TextEncoder().encode(xml), { level: 0 }] as const,
        ]),
      ),
    });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('<row r="1"');
    bytes[at + 8] = '2'.charCodeAt(0);
    expect(await problem(bytes)).toEqual({ code: 'damaged' });
  });

  test('a document with a document type is refused', async () => {
    const parts = partsOf({ sheets: { A: row('') } });
    const xml = parts['xl/worksheets/sheet1.xml']!.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet');
    expect(await problem(zip({ ...parts, 'xl/worksheets/sheet1.xml': xml }))).toEqual({ code: 'damaged' });
  });
});

/** A compound file as far as it is looked at: the magic and one entry of its directory. */
function ole2(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}
