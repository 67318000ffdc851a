import { readFileSync } from 'node:fs';
import { findingSentence } from '../../../src/core/presentation/kinds/findingSentence';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { isDateFormat } from '../../../src/core/reading';
import type { Block } from '../../../src/core/port/Workbook';
import { cellNamed } from '../../../src/core/base/SheetBlock';
import { openFile } from '../../../src/workbook/xlsx/openFile';
import { zip, unzip } from '../../support/archive';

function fixture(name: string): Uint8Array {
  return readFileSync(`test/fixtures/found/${name}.xlsx`);
}

async function form(bytes: Uint8Array): Promise<Block> {
  const [block] = await (await openFile(bytes)).readUsed(['BM1']);
  return block!;
}

/** The normal file with some texts in some of its parts replaced, and with some parts under other names. */
function changed(
  edits: Readonly<Record<string, (xml: string) => string | Uint8Array>>,
  names: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = unzip(fixture('00-base'));
  return zip(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [names[path] ?? path, edits[path]?.(xml) ?? xml])),
  );
}

const workbook = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';
const types = '[Content_Types].xml';
const sheet = 'xl/worksheets/sheet1.xml';
const utf16 = (xml: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));

describe('a file that other programs write otherwise is read as the normal one', () => {
  test.each<readonly [string, () => Uint8Array]>([
    ['sheets in another folder', () => fixture('01-sheets-in-xl-sheets')],
    ['strings whose name has another case', () => fixture('03-SharedStrings-case-zip')],
    ['a workbook part with another name', () => fixture('06-workbook2')],
    ['an old module with an empty relation id', () => fixture('10-sheet-with-empty-rid')],
    ['a target with backslashes', () => changed({ [relations]: (xml) => xml.replace('worksheets/sheet1.xml', 'worksheets\\sheet1.xml') })], // prettier-ignore
    ['a target between blanks', () => changed({ [relations]: (xml) => xml.replace('worksheets/sheet1.xml', ' worksheets/sheet1.xml ') })], // prettier-ignore
    ['an absolute target', () => changed({ [relations]: (xml) => xml.replace('worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml') })], // prettier-ignore
    ['a percent-encoded target', () => changed({ [relations]: (xml) => xml.replace('worksheets/sheet1.xml', 'worksheets/s%20%E1%BA%A3.xml'), [types]: (xml) => xml.replace('worksheets/sheet1.xml', 'worksheets/s%20%E1%BA%A3.xml') }, { [sheet]: 'xl/worksheets/s ả.xml' })], // prettier-ignore
    ['parts in UTF-16', () => changed({ [workbook]: utf16, [sheet]: utf16, 'xl/sharedStrings.xml': utf16, [relations]: utf16 })], // prettier-ignore
    ['an archive of the zip64 kind', () => zip64(fixture('00-base'))],
    ['prefixes', () => changed({ [sheet]: (xml) => xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:') })], // prettier-ignore
    ['the strict kind', () => changed({ [sheet]: (xml) => xml.replace('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main') })], // prettier-ignore
    ['comments, instructions and marked sections', () => changed({ [sheet]: (xml) => xml.replaceAll('<v>', '<v><!-- 5 --><?a 5?>').replaceAll(/>(\d+)<\/v>/g, '><![CDATA[$1]]></v>') })], // prettier-ignore
    ['parts without a relation or with an unknown one', () => changed({ [relations]: (xml) => xml.replace('</Relationships>', '<Relationship Id="q" Type="urn:q/q" Target="q.xml"/></Relationships>') })], // prettier-ignore
  ])('%s', async (_, make) => {
    expect(await form(make())).toEqual(await form(fixture('00-base')));
  });
});

/** The same archive as programs write it that expect files of more than 4 GB. */
function zip64(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes);
  const end = whole.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const start = whole.readUInt32LE(end + 16);
  const count = whole.readUInt16LE(end + 10);
  const entries: Buffer[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => whole.readUInt16LE(at + field)) as [number, number, number]; // prettier-ignore
    const next = at + 46 + name + extra + comment;
    const head = Buffer.from(whole.subarray(at, at + 46 + name));
    const fields = Buffer.alloc(28);
    fields.writeUInt16LE(1, 0);
    fields.writeUInt16LE(24, 2);
    for (const [place, field] of [24, 20, 42].entries()) {
      fields.writeBigUInt64LE(BigInt(head.readUInt32LE(field)), 4 + place * 8);
      head.writeUInt32LE(0xffffffff, field);
    }
    head.writeUInt16LE(extra + fields.length, 30);
    entries.push(head, fields, whole.subarray(at + 46 + name, next));
    at = next;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) record.writeBigUInt64LE(BigInt(count), field);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(whole.subarray(end, end + 22));
  last.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([whole.subarray(0, start), directory, record, locator, last]));
}

describe('dates', () => {
  test('styles in a part with another name are read', async () => {
    expect(await form(fixture('02b-date-9-9-styles2'))).toEqual(await form(fixture('02a-date-9-9-normal')));
  });

  test('days that are counted from 1904 become those from 1900', async () => {
    const [from1904, normal] = await Promise.all([form(fixture('08-date1904')), form(fixture('02a-date-9-9-normal'))]);
    expect(cellNamed(from1904, 'D9').content).toEqual({ kind: 'number', value: 44_813 });
    expect(from1904.cells).toEqual(normal.cells);
  });

  test('the formats 27 to 36 and 50 to 58 are dates and times', async () => {
    expect(isDateFormat(cellNamed(await form(fixture('09-date-numFmtId58-WPS')), 'D7').numberFormat)).toBe(true);
    const numbers = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    for (const number of numbers) {
      const bytes = changed({ 'xl/styles.xml': (xml) => xml.replace(/numFmtId="\d+"(?=[^>]*applyNumberFormat)/g, `numFmtId="${number}"`).replace(/(<cellXfs[^>]*>)<xf numFmtId="\d+"/, `$1<xf numFmtId="${number}"`) }); // prettier-ignore
      const formats = (await form(bytes)).cells.flat().map(({ numberFormat }) => numberFormat);
      expect([number, formats.some(isDateFormat)]).toEqual([number, true]);
    }
  });
});

test('a link to another file outside the printed area does not keep the form from being read', async () => {
  const [linked, base] = await Promise.all([form(fixture('13-link-in-scratch-cell')), form(fixture('00-base'))]);
  expect(cellNamed(linked, 'B60').content).toEqual({
    kind: 'formula',
    formula: '=[1]Sheet1!$B$3',
    result: 5,
    isStored: true,
  });
  expect(linked.cells.slice(0, base.cells.length).map((row) => row.slice(0, base.cells[0]!.length))).toEqual(base.cells); // prettier-ignore
});

test('the link is a notice with its cell', async () => {
  const [assessment] = await assessWorkbook(await openFile(fixture('13-link-in-scratch-cell')));
  const [found, ...others] = assessment!.findings.filter(({ rule }) => rule === 'BM1-link');
  expect([found, others.length]).toMatchObject([{ severity: 'notice', detail: { problem: { type: 'linked', cells: ['B60'] } } }, 0]); // prettier-ignore
  expect(findingSentence(assessment!.report.sheets.edition, found!, 'vi')).toBe(
    'Biểu mẫu 1 có 1 ô lấy số từ tệp khác (B60); người nhận không có tệp ấy. Nên thay công thức bằng số liệu, hoặc xóa ô nếu không cần.',
  );
});

describe('what is named and cannot be read is an error', () => {
  const problem = async (bytes: Uint8Array): Promise<unknown> =>
    form(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof Error && 'problem' in error ? error.problem : error),
    );
  test.each<readonly [string, () => Uint8Array, unknown]>([
    ['a sheet without its part', () => changed({ [relations]: (xml) => xml.replace('sheet1.xml', 'sheet9.xml') }), 'damaged'], // prettier-ignore
    ['a form without a part', () => changed({ [workbook]: (xml) => xml.replace('r:id="rId4"', 'r:id=""') }), 'damaged'],
    ['a sheet that is another kind of part', () => changed({ [sheet]: () => '<a/>' }), 'damaged'],
    ['strings without their part', () => changed({ [relations]: (xml) => xml.replace('sharedStrings.xml"', 'strings.xml"') }), 'damaged'], // prettier-ignore
    ['strings of another part by their content type', () => changed({ [types]: (xml) => xml.replace('</Types>', '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>') }), 'damaged'], // prettier-ignore
    ['two parts whose names differ in case only', () => zip({ ...unzip(fixture('00-base')), 'xl/Worksheets/Sheet1.xml': '<a/>' }), 'damaged'], // prettier-ignore
    ['two relations of one id', () => changed({ [relations]: (xml) => xml.replace('Id="rId1"', 'Id="rId4"') }), 'damaged'], // prettier-ignore
    ['two sheets of one name', () => changed({ [workbook]: (xml) => xml.replace('<sheets>', '<sheets><sheet name="bm1" sheetId="9" r:id="rId4"/>') }), 'sheetTwice'], // prettier-ignore
    ['a defined name of 100,000 characters', () => changed({ [workbook]: (xml) => xml.replace('<definedNames>', `<definedNames><definedName name="a">"${' '.repeat(100_000)}</definedName>`) }), 'nameTooLong'], // prettier-ignore
  ])('%s', async (_, make, code) => {
    expect(await problem(make())).toMatchObject({ code });
  });
});
