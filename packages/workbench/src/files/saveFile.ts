import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatAddress } from '@bieumau/excel-host/model/address';
import { rect } from '@bieumau/excel-host/model/Rect';
import type { SheetSnapshot, Snapshot } from '@bieumau/excel-host/Snapshot';
import { libraryValue } from './cells';
import { libraryStyle } from './cellStyle';
import { argb } from './colours';
import { fileParts } from './customData';
import type { FileLibrary, LibraryWorkbook, Worksheet } from './FileLibrary';
import { addConditionalFormat } from './conditionalFormats';
import { fileNames } from './names';
import { setPage } from './pageSetup';
import { libraryProtection } from './protection';
import { fileWidth } from './sizes';
import { addValidation } from './validations';

const workbookPart = 'xl/workbook.xml';
const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Writes a workbook of the host as an .xlsx file, with the results of its formulas. */
export async function saveFile(snapshot: Snapshot, library: FileLibrary): Promise<Uint8Array> {
  const book = await library.create();
  book.calcProperties.fullCalcOnLoad = true;
  setProperties(book, snapshot.properties);
  for (const sheet of snapshot.sheets) addSheet(book, sheet);
  activate(book, snapshot);
  const files = unzipSync(await book.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }));
  files[workbookPart] = strToU8(
    library.withNames(strFromU8(files[workbookPart] ?? new Uint8Array()), fileNames(snapshot)),
  );
  library.addCustomParts(files, fileParts(snapshot));
  return zipSync(files);
}

function setProperties(book: LibraryWorkbook, properties: Snapshot['properties']): void {
  const { title, subject, author, keywords, comments, category, manager, company } = properties;
  Object.assign(book, {
    ...(title && { title }),
    ...(subject && { subject }),
    ...(author && { creator: author }),
    ...(keywords && { keywords }),
    ...(comments && { description: comments }),
    ...(category && { category }),
    ...(manager && { manager }),
    ...(company && { company }),
  });
}

function activate(book: LibraryWorkbook, { activeSheet, sheets }: Snapshot): void {
  const activeTab = Math.max(0, sheets.findIndex(({ name }) => name === activeSheet)); // prettier-ignore
  book.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: 'visible' }];
}

function addSheet(book: LibraryWorkbook, snapshot: SheetSnapshot): void {
  const sheet = book.addWorksheet(snapshot.name);
  sheet.state = states[snapshot.visibility];
  if (snapshot.tabColor) sheet.properties.tabColor = { argb: argb(snapshot.tabColor) };
  addCells(sheet, snapshot);
  for (const area of snapshot.merges) sheet.mergeCells(formatAddress(area));
  setSizes(sheet, snapshot);
  setView(sheet, snapshot);
  for (const validation of snapshot.validations) addValidation(sheet, validation);
  snapshot.conditionalFormats.forEach((mark, index) => addConditionalFormat(sheet, mark, index + 1));
  if (snapshot.protection) sheet.sheetProtection = libraryProtection(snapshot.protection);
  setPage(sheet, snapshot.page);
}

function addCells(sheet: Worksheet, { cells, formats }: SheetSnapshot): void {
  const styles = formats.map(libraryStyle);
  /** Turns off Excel's "number stored as text" warning, because codes such as 1.10 are text on purpose. */
  const columnsOfCodes = new Map<number, number>();
  for (const snapshot of cells) {
    const cell = sheet.getCell(snapshot.row + 1, snapshot.column + 1);
    cell.value = libraryValue(snapshot);
    cell.style = (snapshot.format === undefined ? undefined : styles[snapshot.format]) ?? {};
    if (typeof snapshot.value === 'string' && snapshot.value.trim() !== '' && Number.isFinite(Number(snapshot.value)))
      columnsOfCodes.set(snapshot.column, snapshot.row);
  }
  for (const [column, lastRow] of columnsOfCodes)
    sheet.ignoredErrors.push({ ref: formatAddress(rect(0, column, lastRow, column)), numberStoredAsText: true });
}

function setSizes(sheet: Worksheet, snapshot: SheetSnapshot): void {
  for (const [row, points] of Object.entries(snapshot.rowHeights)) sheet.getRow(Number(row) + 1).height = points;
  for (const [column, points] of Object.entries(snapshot.columnWidths))
    sheet.getColumn(Number(column) + 1).width = fileWidth(points);
  for (const row of snapshot.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of snapshot.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
}

function setView(sheet: Worksheet, { frozen, showGridlines, showHeadings }: SheetSnapshot): void {
  const shown = { showGridLines: showGridlines, showRowColHeaders: showHeadings };
  const first = formatAddress(rect(frozen.rows, frozen.columns));
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  sheet.views = isFrozen
    ? [
        {
          state: 'frozen',
          xSplit: frozen.columns,
          ySplit: frozen.rows,
          topLeftCell: first,
          activeCell: first,
          ...shown,
        },
      ]
    : [{ state: 'normal', ...shown }];
}
