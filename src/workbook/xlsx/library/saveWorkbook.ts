import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../../xml';
import type { CustomParts } from '../package/customParts';
import { addCustomParts } from '../package/customParts';
import type { DefinedName } from '../package/DefinedName';
import { definedNames, withNames } from '../package/DefinedName';
import { workbookPart } from '../package/Package';
import type { LibraryWorkbook } from './library';
import { validSheet, validStyles } from './validParts';

/** The file that the library writes, with what the library drops: defined names, custom XML and custom properties. */
export async function saveWorkbook(
  book: LibraryWorkbook,
  names: readonly DefinedName[],
  custom: CustomParts,
): Promise<Uint8Array> {
  dropResults(book);
  book.calcProperties.fullCalcOnLoad = true;
  const files = unzipSync(await book.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }));
  const workbookXml = strFromU8(files[workbookPart] ?? new Uint8Array());
  // The library itself names the print areas and title rows of inserted sheets.
  const known = new Set(names.map(nameKey));
  const own = definedNames(workbookXml, parseXml(workbookXml)).filter((name) => !known.has(nameKey(name)));
  files[workbookPart] = strToU8(withNames(workbookXml, [...names, ...own]));
  for (const [name, data] of Object.entries(files)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) files[name] = strToU8(validSheet(strFromU8(data)));
    else if (name === 'xl/styles.xml') files[name] = strToU8(validStyles(strFromU8(data)));
  }
  addCustomParts(files, custom);
  return zipSync(files);
}

function nameKey({ name, tab }: DefinedName): string {
  return `${tab ?? ''} ${name.toLowerCase()}`;
}

/** LibreOffice and others show stored results without calculating them again, so none are stored. */
function dropResults(book: LibraryWorkbook): void {
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.result = undefined;
      });
    });
  }
}
