import { isRecord } from './protocol/wire';
import type { Book } from './model/Book';
import { listConditionalFormats } from './model/ConditionalFormats';
import type { Name } from './model/Names';
import type { Sheet } from './model/Sheet';
import { type CellFormat, formatOf } from './model/style';
import { listValidations } from './model/Validations';
import type { CellSnapshot, NameSnapshot, SheetSnapshot, Snapshot, TextRun } from './Snapshot';
import { BooleanNumber } from './univer/univerPackages';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './univer/headless';

export function takeSnapshot(book: Book): Snapshot {
  const { documents } = book;
  return {
    activeSheet: book.active().name,
    sheets: book.sheets().map((sheet) => takeSheet(book, sheet)),
    names: book.names.all().filter((name) => name.sheetId === null).map(takeName), // prettier-ignore
    customXml: [...documents.xmlParts.values()],
    customProperties: Object.fromEntries(documents.customProperties),
    properties: { ...documents.properties },
    settings: Object.fromEntries(documents.settings),
    documentSettings: Object.fromEntries(documents.documentSettings),
  };
}

function takeSheet(book: Book, sheet: Sheet): SheetSnapshot {
  const { side, worksheet } = sheet;
  const config = worksheet.getConfig();
  const [cells, formats] = takeCells(sheet);
  return {
    name: sheet.name,
    visibility: side.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: side.showHeadings,
    cells,
    formats,
    merges: sheet.merges(),
    rowHeights: sizes(
      config.rowData,
      (row) => row.h,
      DEFAULT_ROW_HEIGHT,
      (row) => sheet.rowHeight(row),
    ),
    columnWidths: sizes(config.columnData, (column) => column.w, DEFAULT_COLUMN_WIDTH, (column) => sheet.columnWidth(column)), // prettier-ignore
    hiddenRows: keysWhere(config.rowData, (row) => row.hd === BooleanNumber.TRUE),
    hiddenColumns: keysWhere(config.columnData, (column) => column.hd === BooleanNumber.TRUE),
    frozen: sheet.frozen,
    names: book.names.all().filter((name) => name.sheetId === sheet.id).map(takeName), // prettier-ignore
    validations: listValidations(sheet),
    conditionalFormats: listConditionalFormats(sheet).map(({ id: _id, ...format }) => format),
    protection: side.protection,
    page: structuredClone(side.page),
    ...(side.charts.length > 0 && { charts: structuredClone(side.charts) }),
  };
}

function takeCells(sheet: Sheet): [CellSnapshot[], Partial<CellFormat>[]] {
  const cells: CellSnapshot[] = [];
  const formats: Partial<CellFormat>[] = [];
  const indexes = new Map<string, number>();
  sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
    const value = sheet.value(row, column);
    const formula = sheet.formula(row, column);
    const styled = formatIndex(sheet, row, column, formats, indexes);
    const link: unknown = cell ? cell.custom?.['hyperlink'] : undefined;
    if (value === '' && formula === null && styled === undefined) return;
    cells.push({
      row,
      column,
      value,
      ...(formula !== null && { formula }),
      ...(styled !== undefined && { format: styled }),
      ...(isRecord(link) && { hyperlink: link as Record<string, string> }), // written by setHyperlink only
      ...runsOf(cell?.custom?.['runs'], value),
    });
  });
  return [cells.sort((a, b) => a.row - b.row || a.column - b.column), formats];
}

/** The parts of a loaded text, if the text has not changed since. */
function runsOf(kept: unknown, value: unknown): Pick<CellSnapshot, 'runs'> {
  if (!Array.isArray(kept)) return {};
  const runs = kept as readonly TextRun[]; // written by loadSnapshot only
  return runs.map(({ text }) => text).join('') === value ? { runs } : {};
}

function formatIndex(
  sheet: Sheet,
  row: number,
  column: number,
  formats: Partial<CellFormat>[],
  indexes: Map<string, number>,
): number | undefined {
  const style = sheet.style(row, column);
  if (!style) return undefined;
  const format = onlySpecial(formatOf(style));
  const key = JSON.stringify(format);
  if (key === '{}') return undefined;
  let index = indexes.get(key);
  if (index === undefined) {
    index = formats.push(format) - 1;
    indexes.set(key, index);
  }
  return index;
}

/** The properties that differ from an unformatted cell. */
function onlySpecial(format: CellFormat): Partial<CellFormat> {
  const plain = formatOf(null);
  return Object.fromEntries(
    Object.entries(format).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(plain[key as keyof CellFormat]),
    ),
  );
}

function takeName(name: Name): NameSnapshot {
  return { name: name.name, formula: name.formula, visible: name.visible, comment: name.comment };
}

function sizes<D>(
  data: Readonly<Record<number, D | undefined>> | undefined,
  lengthOf: (entry: D) => number | undefined,
  standard: number,
  points: (index: number) => number,
): Record<number, number> {
  const lengths: Record<number, number> = {};
  for (const [key, entry] of Object.entries(data ?? {})) {
    const length = entry && lengthOf(entry);
    if (length !== undefined && length !== standard) lengths[Number(key)] = points(Number(key));
  }
  return lengths;
}

function keysWhere<D>(
  data: Readonly<Record<number, D | undefined>> | undefined,
  test: (entry: D) => boolean,
): number[] {
  return Object.entries(data ?? {}).flatMap(([key, entry]) => (entry && test(entry) ? [Number(key)] : []));
}
