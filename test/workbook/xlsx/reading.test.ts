import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openFile } from '../../../src/workbook/xlsx/openFile';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { samplePlan } from '../../support/samplePlan';
import { partsOf, sketch, zip } from '../../support/archive';

async function sample(): Promise<Uint8Array> {
  const workbook = await FileWorkbook.create();
  await workbook.insert([samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })]);
  await workbook.writeRecord('{"giải trình":1}', 'dấu');
  return workbook.save();
}

async function problem(bytes: Uint8Array): Promise<unknown> {
  return openFile(bytes).then(
    async (file) => file.readUsed((await file.sheets()).map(({ tab }) => tab)).then(() => 'read', problemOf),
    problemOf,
  );
}

function problemOf(error: unknown): unknown {
  return error instanceof Error && 'problem' in error ? error.problem : error;
}

test('openFile reads the same as FileWorkbook', async () => {
  const bytes = await sample();
  const [read, whole] = [await openFile(bytes), await FileWorkbook.open(bytes)];
  expect(await read.sheets()).toEqual(await whole.sheets());
  expect(await read.sheets()).toHaveLength(2);
  expect(await read.readUsed(['bm5', 'BM4'])).toEqual(await whole.readUsed(['bm5', 'BM4']));
  expect(await read.readRecord()).toEqual({ text: '{"giải trình":1}', isDamaged: false, trace: 'dấu' });
  await expect(read.readUsed(['BM9'])).rejects.toMatchObject({ code: 'noSuchTab' });
});

/** A compound file of the 97–2003 kind with a stream of this name. */
function compound(stream: string): Uint8Array {
  const name = [...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...magic, ...Array<number>(1016).fill(0), ...name, ...Array<number>(400).fill(0)]);
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('a file of another kind is refused with its code', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['Excel 97–2003', compound('Workbook'), 'legacyXls'],
    ['Excel 95', compound('Book'), 'legacyXls'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['Word 97–2003', compound('WordDocument'), 'notWorkbook'],
    [
      'a Word document',
      zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
      'notWorkbook',
    ],
    ['a binary workbook (.xlsb)', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'notWorkbook'],
    ['an OpenDocument table', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'notWorkbook'],
    ['a PDF', text('%PDF-1.7'), 'notWorkbook'],
    ['a web page that is called .xls', text('<html><table></table></html>'), 'notWorkbook'],
    ['values between commas', text('STT,Chỉ tiêu\n1,Số'), 'notWorkbook'],
    ['an empty file', new Uint8Array(), 'notWorkbook'],
    ['no sheet', zip({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }), 'damaged'],
  ])('%s', async (_what, bytes, code) => {
    expect(await problem(bytes)).toMatchObject({ code });
  });

  test('a download that ended early and one with broken bytes are refused', async () => {
    const bytes = await sample();
    expect(await problem(bytes.slice(0, bytes.length / 2))).toEqual({ code: 'truncated' });
    const broken = bytes.map((byte, place) => (place > 2000 && place < 2200 ? byte ^ 0x55 : byte));
    expect(await problem(broken)).toEqual({ code: 'damaged' });
  });

  test('a file with macros or of another maker is read as any other', async () => {
    const macros = { '[Content_Types].xml': '<Types/>', 'xl/vbaProject.bin': 'x' };
    expect(await problem(sketch({ sheets: { A: '<sheetData/>' }, parts: macros }))).toBe('read');
  });
});

test('a browser is served 23 KB for reading, compressed, 8 of them the XML parser, and not the library that changes files', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(__dirname, '../../../src/workbook/xlsx/openFile.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    metafile: true,
  });
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('excelts'))).toEqual([]);
  expect(outputFiles).toHaveLength(1);
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(23_000);
});

describe('small parts are read as XML with namespaces', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheets = { A: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' };
  const plain = partsOf({ sheets });
  const tabsOf = async (parts: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> =>
    (await (await openFile(zip({ ...plain, ...parts }))).sheets()).map(({ tab }) => tab);
  const workbook = plain['xl/workbook.xml']!;
  const formatOf = async (styles: string): Promise<string | undefined> => {
    const file = await openFile(sketch({ sheets, styles }));
    return (await file.readUsed(['A']))[0]?.cells[0]?.[0]?.numberFormat;
  };

  test.each<readonly [string, string]>([
    ['a sheet of a foreign namespace', workbook.replace('</sheets>', '<q:sheet xmlns:q="urn:q" name="B" r:id="rId1"/></sheets>')], // prettier-ignore
    ['a sheet in an extension', workbook.replace('</workbook>', '<extLst><ext><sheet name="B" r:id="rId1"/></ext></extLst></workbook>')], // prettier-ignore
    ['a sheet in a comment', workbook.replace('</sheets>', '<!-- <sheet name="B" r:id="rId1"/> --></sheets>')],
    ['another attribute that is called id', workbook.replace('<sheet ', '<sheet xmlns:q="urn:q" q:id="rId9" ')],
  ])('%s is no sheet of the workbook', async (_, xml) => {
    expect(await tabsOf({ 'xl/workbook.xml': xml })).toEqual(['A']);
  });

  test.each<readonly [string, string]>([
    ['prefixes', workbook.replace(`xmlns="${main}"`, `xmlns:x="${main}"`).replace(/<(\/?)(workbook|sheets?)\b/g, '<$1x:$2')], // prettier-ignore
    ['the namespaces of the strict kind', workbook.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument')], // prettier-ignore
    ['another prefix of relations', workbook.replace('xmlns:r=', 'xmlns:rel=').replace('r:id=', 'rel:id=')],
  ])('a workbook part with %s is read', async (_, xml) => {
    expect(await tabsOf({ 'xl/workbook.xml': xml })).toEqual(['A']);
  });

  test.each<readonly [string, string, string]>([
    ['xl/workbook.xml', '<sheet ', '<sheet name="A" name="B" '],
    ['xl/workbook.xml', '<sheet ', '<sheet q:x="1" '],
    ['xl/workbook.xml', 'name="A"', 'name="A & B"'],
    ['xl/_rels/workbook.xml.rels', '<Relationship ', '<Relationship Id="a" '],
  ])('%s is damaged where %s becomes %s', async (path, from, to) => {
    expect(await problem(zip({ ...plain, [path]: plain[path]!.replace(from, to) }))).toEqual({ code: 'damaged' });
  });

  test('styles that are no XML are damage', async () => {
    expect(await problem(sketch({ sheets, styles: '<cellXfs><xf numFmtId=1/></cellXfs>' }))).toEqual({ code: 'damaged' }); // prettier-ignore
  });

  test.each<readonly [string, string, string]>([
    ['its own format', '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;x&quot;"/></numFmts>', '0.0"x"'],
    ['a format that is known by its number', '', 'General'],
    ['its own format, whatever differential styles say', '<numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts>', '0.00'], // prettier-ignore
  ])('a style has %s', async (_, formats, expected) => {
    const differential = '<dxfs><dxf><numFmt numFmtId="164" formatCode="@"/></dxf></dxfs>';
    const styles = `${formats}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"><alignment/></xf></cellXfs>`;
    expect(await formatOf(expected === '0.00' ? styles + differential : styles)).toBe(expected);
  });
});
