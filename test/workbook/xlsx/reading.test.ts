import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openFile } from '../../../src/workbook/xlsx/openFile';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { samplePlan } from '../../support/samplePlan';
import { sketch, zip } from '../../support/archive';

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

test('a file that is only read says what one says that may be changed', async () => {
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

describe('what people pick by mistake is told by its code', () => {
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

  test('a download that ended early, and one with broken bytes', async () => {
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

test('a browser is served 12 KB for reading, compressed, and not the library that changes files', async () => {
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
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(12_000);
});
