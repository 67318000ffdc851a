import type { ICellData } from './univer/univerPackages';
import type { Book } from './model/Book';
import { contentCell, formulaCell } from './model/Content';
import { type CellChanges, putCells } from './model/edit';
import { addConditionalFormat } from './model/ConditionalFormats';
import { bounding, rect } from './model/Rect';
import type { Sheet } from './model/Sheet';
import { styleOf } from './model/style';
import { setValidation } from './model/Validations';
import type { SheetSnapshot, Snapshot } from './Snapshot';

/** Replaces the workbook with a snapshot; empties the undo stack and raises no events. */
export function loadSnapshot(book: Book, snapshot: Snapshot): void {
  const old = book.sheets();
  for (const name of book.names.all()) book.names.remove(name);
  for (const [index, sheet] of old.entries()) book.rename(sheet, `~old${index}`);
  const sheets = snapshot.sheets.map((saved) => [book.add(saved.name), saved] as const);
  const [first] = sheets;
  if (first) book.activate(first[0]);
  for (const sheet of old) book.delete(sheet);
  for (const [sheet, saved] of sheets) loadSheet(book, sheet, saved);
  for (const name of snapshot.names) book.names.add(name.name, name.formula, null, name.comment, name.visible);
  loadDocuments(book, snapshot);
  for (const [sheet, saved] of sheets) if (saved.visibility !== 'Visible') book.setVisibility(sheet, saved.visibility);
  const active = book.find(snapshot.activeSheet);
  if (active) book.activate(active);
  book.forgetUndo();
  book.changes.take();
}

function loadSheet(book: Book, sheet: Sheet, saved: SheetSnapshot): void {
  loadCells(sheet, saved);
  if (saved.merges.length > 0) sheet.merge(saved.merges);
  for (const [row, points] of Object.entries(saved.rowHeights)) sheet.setRowHeight(rect(Number(row), 0), points);
  for (const [column, points] of Object.entries(saved.columnWidths))
    sheet.setColumnWidth(rect(0, Number(column)), points);
  hide(sheet, 'row', saved.hiddenRows);
  hide(sheet, 'col', saved.hiddenColumns);
  if (saved.frozen.rows > 0 || saved.frozen.columns > 0) sheet.freeze(saved.frozen.rows, saved.frozen.columns);
  if (saved.tabColor !== '') sheet.tabColor = saved.tabColor;
  sheet.showGridlines = saved.showGridlines;
  for (const name of saved.names) book.names.add(name.name, name.formula, sheet.id, name.comment, name.visible);
  for (const { areas, ...validation } of saved.validations) setValidation(sheet, areas, validation);
  for (const { areas, ...format } of [...saved.conditionalFormats].reverse())
    addConditionalFormat(sheet, areas, format); // the format added last has the highest priority
  const { side } = sheet;
  side.protection = saved.protection;
  side.showHeadings = saved.showHeadings;
  side.page = structuredClone(saved.page);
  side.charts = structuredClone([...(saved.charts ?? [])]);
}

function loadCells(sheet: Sheet, saved: SheetSnapshot): void {
  const [first] = saved.cells;
  if (!first) return;
  const styles = saved.formats.map(styleOf);
  const changes: CellChanges = {};
  let area = rect(first.row, first.column);
  for (const cell of saved.cells) {
    area = bounding(area, rect(cell.row, cell.column));
    const content: ICellData = cell.formula === undefined ? contentCell(cell.value) : formulaCell(cell.formula);
    const style = cell.format === undefined ? undefined : styles[cell.format];
    (changes[cell.row] ??= {})[cell.column] = {
      ...content,
      ...(style && { s: style }),
      ...((cell.hyperlink ?? cell.runs) && {
        custom: { ...(cell.hyperlink && { hyperlink: cell.hyperlink }), ...(cell.runs && { runs: cell.runs }) },
      }),
    };
  }
  putCells(sheet, area, changes);
}

function hide(sheet: Sheet, axis: 'row' | 'col', indexes: readonly number[]): void {
  if (indexes.length === 0) return;
  const ranges = indexes.map((index) => {
    const area = axis === 'row' ? rect(index, 0, index, 16_383) : rect(0, index, 1_048_575, index);
    return sheet.inGrid(area) ?? area;
  });
  sheet.run(`sheet.mutation.set-${axis}-hidden`, { ranges });
}

function loadDocuments(book: Book, snapshot: Snapshot): void {
  const { documents } = book;
  refill(documents.xmlParts, snapshot.customXml.map((xml) => [documents.newPartId(), xml])); // prettier-ignore
  refill(documents.customProperties, Object.entries(snapshot.customProperties));
  refill(documents.settings, Object.entries(snapshot.settings));
  refill(documents.documentSettings, Object.entries(snapshot.documentSettings));
  Object.assign(documents.properties, snapshot.properties);
}

function refill<V>(map: Map<string, V>, entries: Iterable<readonly [string, V]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
