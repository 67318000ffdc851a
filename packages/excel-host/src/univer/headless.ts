import {
  CalculationMode,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  RegisterOtherFormulaService,
  type Univer,
  UniverCore,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from './univerPackages';

/** 64 × 20 pixels: a cell of a new Excel workbook. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

/** The initial size of a grid, which grows on writes beyond it. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/** Creates the Univer of a host in Node: the engine and its models without a user interface. */
export function createHeadlessUniver(): Univer {
  const locale = LocaleType.EN_US;
  // without texts for the locale the first write throws, even if nothing is shown
  const univer = new UniverCore({ locale, locales: { [locale]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // nothing to calculate yet; later the host starts it and waits for it
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    name: 'Book',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: emptySheet('sheet1', 'Sheet1') },
  });
  calculateCellsOnly(univer);
  return univer;
}

/**
 * Turns off the calculation of conditional formats and validations, which Univer does cell by cell. It costs more than
 * the cells themselves, and only the user interface needs the results.
 */
function calculateCellsOnly(univer: Univer): void {
  const others = univer.__getInjector().get(RegisterOtherFormulaService);
  others.registerFormulaWithRange = () => '';
}

/** The data that Univer needs for a new sheet. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: DEFAULT_ROWS,
    columnCount: DEFAULT_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
  });
}
