import { newPage } from '@bieumau/excel-host/model/SheetSide';
import type { Snapshot } from '@bieumau/excel-host/Snapshot';

/** The workbook that Excel opens for "new workbook". */
export function emptyWorkbook(): Snapshot {
  const sheet = {
    name: 'Sheet1',
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    cells: [],
    formats: [],
    merges: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    names: [],
    validations: [],
    conditionalFormats: [],
    protection: null,
    page: newPage(),
  } as const;
  return {
    activeSheet: sheet.name,
    sheets: [sheet],
    names: [],
    customXml: [],
    customProperties: {},
    properties: {},
    settings: {},
    documentSettings: {},
  };
}
