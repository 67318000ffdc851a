import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../../xml';
import type { CustomParts } from '../package/customParts';
import { addCustomParts } from '../package/customParts';
import type { DefinedName } from '../package/DefinedName';
import { definedNames, withNames } from '../package/DefinedName';
import { workbookPart } from '../package/Package';
import type { LibraryWorkbook } from './library';

/** The library's file with what the library does not write: names as they are, custom XML and properties. */
export async function saveWorkbook(
  book: LibraryWorkbook,
  names: readonly DefinedName[],
  custom: CustomParts,
): Promise<Uint8Array> {
  dropResults(book);
  book.calcProperties.fullCalcOnLoad = true;
  const files = unzipSync(await book.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }));
  const workbookXml = strFromU8(files[workbookPart] ?? new Uint8Array());
  // Of its own the library names print areas and repeated rows of the sheets that were inserted.
  const known = new Set(names.map(place));
  const own = definedNames(workbookXml, parseXml(workbookXml)).filter((name) => !known.has(place(name)));
  files[workbookPart] = strToU8(withNames(workbookXml, [...names, ...own]));
  addCustomParts(files, custom);
  return zipSync(files);
}

function place({ name, tab }: DefinedName): string {
  return `${tab ?? ''} ${name.toLowerCase()}`;
}

/** LibreOffice and others show the results that a file remembers without calculating them again. */
function dropResults(book: LibraryWorkbook): void {
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.result = undefined;
      });
    });
  }
}
