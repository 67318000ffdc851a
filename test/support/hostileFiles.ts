import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { identityOf, partsOf, sketch, zip } from './archive';
import { archive, entry } from './zipEntries';

const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook whose one sheet declares `size` bytes and inflates to them. */
export function bomb(size: number): Uint8Array {
  const parts = Object.entries(partsOf({ sheets: { A: '<sheetData/>' } })).filter(([path]) => path !== sheetPart);
  return archive([
    ...parts.map(([path, xml]) => entry(path, strToU8(xml))),
    { path: sheetPart, deflated: zeros(size), size, crc: 0 },
  ]);
}

/** Like the bomb, but its headers say that the sheet has a thousand bytes. */
export function lyingBomb(size: number): Uint8Array {
  const parts = Object.entries(partsOf({ sheets: { A: '<sheetData/>' } })).filter(([path]) => path !== sheetPart);
  return archive([
    ...parts.map(([path, xml]) => entry(path, strToU8(xml))),
    { path: sheetPart, deflated: zeros(size), size: 1000, crc: 0 },
  ]);
}

export function billionLaughs(): Uint8Array {
  const parts = partsOf({
    sheets: { A: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&i;</t></is></c></row></sheetData>' },
  });
  const entities = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]!};`.repeat(10)}">`)
    .join('');
  const type = `<!DOCTYPE worksheet [<!ENTITY a "lol">${entities}]>`;
  return zip({ ...parts, [sheetPart]: parts[sheetPart]!.replace('<worksheet', `${type}<worksheet`) });
}

export function tinyEntries(count: number): Uint8Array {
  const extra = Array.from({ length: count }, (_, index): [string, Uint8Array] => [`a${index}`, new Uint8Array()]);
  return zipSync({ ...Object.fromEntries(extra), 'xl/workbook.xml': strToU8('<workbook/>') }, { level: 0 });
}

export function filledColumns(count: number): Uint8Array {
  const cells = Array.from({ length: count }, (_, index) => `<c r="${letters(index + 1)}1"><v>${index}</v></c>`);
  return sketch({ sheets: { BM4: `<sheetData><row r="1">${cells.join('')}</row></sheetData>` } });
}

export function externalLink(): Uint8Array {
  const cells = '<row r="7"><c r="D7"><f>\'[2]Sở A\'!D7</f><v>3</v></c></row>';
  return sketch({ sheets: { BM4: `<sheetData>${cells}</sheetData>` }, workbook: identityOf(0) });
}

/** One cell in the last row of each of eight sheets, besides what stands at their tops. */
export function farCells(): Uint8Array {
  return same(8, '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="F1048576"><v>2</v></c></row>');
}

/** Sheets with a number in every cell that is read, as many as are read at once, or more. */
export function numbers(sheets: number, rows = 5_000): Uint8Array {
  const columns = Array.from({ length: 60 }, (_, column) => column);
  const written = Array.from(
    { length: rows },
    (_, row) => `<row>${columns.map((column) => `<c><v>${row * column}</v></c>`).join('')}</row>`,
  );
  return same(sheets, written.join(''));
}

/** Sheets of 5,000 rows that take thirty bytes of the file each, and sixty cells of memory. */
export function wideRows(sheets: number): Uint8Array {
  return same(sheets, `<row><c r="BH1"><v>1</v></c></row>${'<row><c><v>1</v></c></row>'.repeat(4_999)}`);
}

function same(sheets: number, rows: string): Uint8Array {
  const tabs = Array.from({ length: sheets }, (_, index) => `A${index}`);
  return sketch({ sheets: Object.fromEntries(tabs.map((tab) => [tab, `<sheetData>${rows}</sheetData>`])) });
}

/** The same element over and over in a sheet. */
export function repeated(element: (index: number) => string, count: number, before = '<sheetData/>'): Uint8Array {
  return sketch({ sheets: { A: before + Array.from({ length: count }, (_, index) => element(index)).join('') } });
}

function letters(column: number): string {
  return column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Zeros, deflated once and repeated: each block stands for itself, and the last is empty. */
function zeros(size: number): Uint8Array {
  const length = 2 ** 22;
  const block = deflateRawSync(Buffer.alloc(length), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const last = Buffer.from([3, 0]);
  return Buffer.concat([...new Array<Buffer>(Math.ceil(size / length)).fill(block), last]);
}
