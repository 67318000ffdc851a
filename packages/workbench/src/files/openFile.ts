import { parseAddress } from '@bieumau/excel-host/model/address';
import type { CellFormat } from '@bieumau/excel-host/model/style';
import type { CellSnapshot, SheetSnapshot, Snapshot } from '@bieumau/excel-host/Snapshot';
import { hostContent } from './cells';
import { hostFormat } from './cellStyle';
import { rgb } from './colours';
import { hostData } from './customData';
import type { FileLibrary, LibraryWorkbook, Worksheet } from './FileLibrary';
import { hostConditionalFormats } from './conditionalFormats';
import { hostNames } from './names';
import { hostPage } from './pageSetup';
import { hostProtection } from './protection';
import { pointsOfWidth } from './sizes';
import { hostValidations } from './validations';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Reads an .xlsx file as a workbook for the host. Every problem of the bytes rejects with a WorkbookError. */
export async function openFile(bytes: Uint8Array, library: FileLibrary): Promise<Snapshot> {
  const guarded = library.guard(bytes);
  const book = await library.load(guarded);
  const from1904 = book.properties.date1904 === true;
  const sheets = guarded.sheets.flatMap(({ tab }, index) => {
    const sheet = book.getWorksheet(tab);
    return sheet ? [{ ...hostSheet(sheet, from1904), names: hostNames(guarded.names, index) }] : [];
  });
  const active = guarded.sheets[book.views[0]?.activeTab ?? 0]?.tab;
  return {
    activeSheet: sheets.find(({ name }) => name === active)?.name ?? sheets[0]?.name ?? '',
    sheets,
    names: hostNames(guarded.names, null),
    ...hostData(guarded.parts),
    properties: hostProperties(book),
    settings: {},
    documentSettings: {},
  };
}

function hostProperties(book: LibraryWorkbook): Record<string, string> {
  const { title, subject, creator: author, keywords, description: comments, category, manager, company } = book;
  const all: Record<string, unknown> = { title, subject, author, keywords, comments, category, manager, company };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string')); // prettier-ignore
}

function hostSheet(sheet: Worksheet, from1904: boolean): Omit<SheetSnapshot, 'names'> {
  const [view] = sheet.views;
  const [cells, formats] = hostCells(sheet, from1904);
  return {
    name: sheet.name,
    visibility: visibilities[sheet.state],
    tabColor: rgb(sheet.properties.tabColor) ?? '',
    showGridlines: view?.showGridLines !== false,
    showHeadings: view?.showRowColHeaders !== false,
    cells,
    formats,
    merges: (sheet.model.mergeCells ?? []).map((address) => parseAddress(address)),
    ...hostSizes(sheet),
    frozen: view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 },
    validations: hostValidations(sheet),
    conditionalFormats: hostConditionalFormats(sheet),
    protection: hostProtection(sheet.sheetProtection),
    page: hostPage(sheet),
  };
}

function hostCells(sheet: Worksheet, from1904: boolean): [CellSnapshot[], Partial<CellFormat>[]] {
  const cells: CellSnapshot[] = [];
  const formats: Partial<CellFormat>[] = [];
  const indexes = new Map<string, number>();
  const formatIndex = (format: Partial<CellFormat>): number | undefined => {
    const key = JSON.stringify(format);
    if (key === '{}') return undefined;
    const index = indexes.get(key) ?? formats.push(format) - 1;
    indexes.set(key, index);
    return index;
  };
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const format = formatIndex(hostFormat(cell.style));
      // The library returns the value of the first cell for every cell of a merged area.
      const content = cell.isMerged && cell.master !== cell ? { value: '' } : hostContent(cell, from1904);
      if (format === undefined && content.value === '' && !('formula' in content)) return;
      cells.push({ row: rowNumber - 1, column: columnNumber - 1, ...content, ...(format !== undefined && { format }) });
    });
  });
  return [cells, formats];
}

type Sizes = Pick<SheetSnapshot, 'rowHeights' | 'columnWidths' | 'hiddenRows' | 'hiddenColumns'>;

function hostSizes(sheet: Worksheet): Sizes {
  const sizes = { rowHeights: {} as Record<number, number>, columnWidths: {} as Record<number, number> };
  const [hiddenRows, hiddenColumns]: [number[], number[]] = [[], []];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (typeof row.height === 'number') sizes.rowHeights[number - 1] = row.height;
    if (row.hidden) hiddenRows.push(number - 1);
  });
  for (let number = 1; number <= sheet.columnCount; number += 1) {
    const column = sheet.getColumn(number);
    if (column.width !== undefined) sizes.columnWidths[number - 1] = pointsOfWidth(column.width);
    if (column.hidden) hiddenColumns.push(number - 1);
  }
  return { ...sizes, hiddenRows, hiddenColumns };
}
