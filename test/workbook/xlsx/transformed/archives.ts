import { zipSync } from 'fflate';
import { archive, entry } from '../../../support/zipEntries';
import { zip64 } from '../../../support/zip64';
import {
  baseParts,
  changed,
  contentTypes,
  fixture,
  refused,
  rootRelations,
  same,
  sheet,
  strings,
} from './Transformation';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const entries = (rename: (path: string) => string = (path) => path): ReturnType<typeof entry>[] =>
  Object.entries(baseParts()).map(([path, xml]) => entry(rename(path), bytesOf(xml)));
const base = (): Buffer => Buffer.from(fixture('00-base'));
const ole = (stream: string): Uint8Array => {
  const name = [...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(1016).fill(0), ...name, ...Array<number>(400).fill(0)]); // prettier-ignore
};

/** Sets the flag of data descriptors and empties what these state in the headers before the contents. */
function withDescriptors(): Uint8Array {
  const files = entries();
  const bytes = Buffer.from(archive(files));
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const local = bytes.readUInt32LE(at + 42);
    bytes.writeUInt16LE(8, at + 8);
    bytes.writeUInt16LE(8, local + 6);
    bytes.fill(0, local + 14, local + 26);
  }
  return new Uint8Array(bytes);
}

/** Changes the fields of the record at the end of the archive. */
function withEnd(edit: (bytes: Buffer, end: number) => Buffer): Uint8Array {
  const bytes = base();
  return new Uint8Array(edit(bytes, bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')));
}

/** What zip archives and other kinds of file can be. */
export const archives = [
  same('The archive is of the zip64 kind.', 'shuchkin/simplexlsx#169', () => zip64(fixture('00-base'))),
  same('Sizes stand in data descriptors behind the contents.', 'SheetJS#2745', withDescriptors),
  same('Nothing is compressed.', 'EPPlus#1808', () => zipSync(Object.fromEntries(Object.entries(baseParts()).map(([path, xml]) => [path, bytesOf(xml)])), { level: 0 })), // prettier-ignore
  same('The archive has a comment.', 'APPNOTE 4.3.16', () => withEnd((bytes, end) => (bytes.writeUInt16LE(5, end + 20), Buffer.concat([bytes, Buffer.from('hello')])))), // prettier-ignore
  same('Zeros follow the archive.', 'own case', () => withEnd((bytes) => Buffer.concat([bytes, Buffer.alloc(64)]))), // prettier-ignore
  same('Folders are entries of the archive.', 'MiniExcel#272', () => archive([entry('xl/', new Uint8Array()), entry('xl\\worksheets\\', new Uint8Array()), ...entries()])), // prettier-ignore
  same('The names of entries have backslashes.', 'ExcelDataReader#385, calamine#530', () => archive(entries((path) => path.replaceAll('/', '\\')))), // prettier-ignore
  same('The names of entries begin with a slash.', 'ECMA-376 part 2, 7.3', () => archive(entries((path) => `/${path}`))), // prettier-ignore
  same('The content types are the last entry.', 'own case', () => archive([...entries()].reverse())),
  refused('The archive ends early.', 'ExcelDataReader#450', () => fixture('00-base').subarray(0, 9_000), { code: 'truncated' }), // prettier-ignore
  refused('The archive states more entries than it has.', 'MiniExcel#272', () => withEnd((bytes, end) => (bytes.writeUInt16LE(bytes.readUInt16LE(end + 10) + 1, end + 10), bytes)), { code: 'damaged' }), // prettier-ignore
  refused('A program that unpacks itself stands before the archive.', 'own case', () => withEnd((bytes) => Buffer.concat([Buffer.from('MZ'.repeat(64)), bytes])), { code: 'notWorkbook' }), // prettier-ignore
  refused('Two entries have one name.', 'ECMA-376 part 2, 7.3', () => archive([...entries(), entry(sheet, bytesOf('<a/>'))]), { code: 'damaged' }), // prettier-ignore
  refused('Two entries have names that differ in case only.', 'ECMA-376 part 2, 6.2.2.3', () => changed({}, {}, { 'xl/Worksheets/Sheet1.xml': '<a/>' }), { code: 'damaged' }), // prettier-ignore
  refused('An entry is encrypted.', 'tealeg/xlsx#303', () => {
    const bytes = Buffer.from(archive(entries()));
    const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt16LE(1, at + 8);
    return new Uint8Array(bytes);
  }, { code: 'encrypted' }), // prettier-ignore
  refused('A byte of a part is another one.', 'APPNOTE 4.4.7', () => {
    const files = entries().map((one) => (one.path === strings ? { ...one, crc: one.crc ^ 1 } : one));
    return archive(files);
  }, { code: 'damaged' }), // prettier-ignore
  refused('The parts lie in a folder of their own.', 'exceljs#824', () => archive(entries((path) => `report/${path}`)), { code: 'notWorkbook' }), // prettier-ignore
  refused('The archive has no relations.', 'ECMA-376 part 2, 6.5', () => archive(entries((path) => (path === rootRelations ? 'a.xml' : path))), { code: 'damaged' }), // prettier-ignore
  refused('A workbook has a password.', 'PhpSpreadsheet#1443, readxl#84', () => ole('EncryptedPackage'), { code: 'encrypted' }), // prettier-ignore
  refused('A workbook of Excel 97 is called .xlsx.', 'XLSX.jl#251', () => ole('Workbook'), { code: 'legacyXls' }),
  refused('A web page is called .xlsx.', 'PHPExcel#50', () => bytesOf('<html><table><tr><td>1</td></tr></table></html>'), { code: 'notWorkbook' }), // prettier-ignore
  refused('Values between commas are called .xlsx.', 'tealeg/xlsx#303', () => bytesOf('STT,Chỉ tiêu\r\n1,108\r\n'), { code: 'notWorkbook' }), // prettier-ignore
  refused('A workbook of Excel 2003 in XML is called .xlsx.', 'ExcelDataReader#381', () => bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), { code: 'notWorkbook' }), // prettier-ignore
  refused('A binary workbook is called .xlsx.', 'MS-XLSB', () => changed({ [rootRelations]: (xml) => xml.replace('workbook.xml', 'workbook.bin'), [contentTypes]: (xml) => xml.replace('workbook.xml', 'workbook.bin') }, { 'xl/workbook.xml': 'xl/workbook.bin' }), { code: 'notWorkbook' }), // prettier-ignore
];
