import type { Workbook as LibraryWorkbook } from '@cj-tech-master/excelts';
import { WorkbookError } from '../WorkbookError';
import { withNames } from './DefinedName';
import type { Package } from './guard/Package';
import { decode, workbookPart } from './guard/Package';

export type { Cell as LibraryCell, Style, Workbook as LibraryWorkbook, Worksheet } from '@cj-tech-master/excelts';

/** A new workbook of the library, which is loaded when it is first needed: it takes longer than the rest together. */
export async function newLibraryWorkbook(): Promise<LibraryWorkbook> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  return new Workbook();
}

/** What has passed the guard, as a workbook of the library. */
export async function loadLibraryWorkbook(guarded: Package): Promise<LibraryWorkbook> {
  const book = await newLibraryWorkbook();
  const files = Object.fromEntries([...guarded.parts].map(([path, content]) => [path, prepared(path, content)]));
  try {
    await book.xlsx.loadFromFiles(files);
  } catch (cause) {
    throw new WorkbookError({ code: 'damaged' }, { cause });
  }
  return book;
}

/** Elements whose switches the library reads only if they are written `1` and `0`; LibreOffice writes words. */
const switches = {
  'xl/styles.xml': /<[A-Za-z][^<>]*>/g,
  'xl/worksheets/':
    /<(?:sheetProtection|sheetView|sheetFormatPr|sheetPr|pageSetUpPr|pageSetup|printOptions|headerFooter|col|row|outlinePr)\s[^<>]*>/g,
};

function prepared(path: string, content: Uint8Array): Uint8Array {
  if (path === workbookPart) return new TextEncoder().encode(withNames(decode(content), []));
  const [, tags] = Object.entries(switches).find(([start]) => path.startsWith(start) && path.endsWith('.xml')) ?? [];
  if (!tags) return content;
  const xml = decode(content);
  if (!xml.includes('="true"') && !xml.includes('="false"')) return content;
  return new TextEncoder().encode(
    xml.replace(tags, (tag) => tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"')),
  );
}
