import { CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { ExcelHost } from '@bieumau/excel-host';
import { contentCell, formulaCell } from '@bieumau/excel-host/model/Content';
import { type Entry, readEntry } from '@bieumau/excel-host/model/entry';

/** A higher priority than Univer's own parsing of numbers, which does not support decimal commas. */
const first = 1000;

/** Reads entries typed into the grid in the host's locale, as the simulated user does. */
export function readEntries({ book }: ExcelHost): () => void {
  return book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { subUnitId, row, col }, next) => {
      const typed = typedText(cell);
      const sheet = book.find(subUnitId);
      if (!cell || typed === '' || !sheet) return next(cell);
      const entry = readEntry(typed, sheet.property(row, col, 'numberFormat'), book.locale, book.today());
      return next({ ...cell, ...entered(entry, cell, (id) => book.workbook.getStyles().get(id)) });
    },
  });
}

function typedText(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  // Rich text is left to Univer.
  if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return '';
  return cell.v === null || cell.v === undefined ? '' : String(cell.v);
}

type StyleById = (id: string) => Nullable<IStyleData>;

function entered(entry: Entry, { s }: ICellData, styleById: StyleById): ICellData {
  if (entry.kind === 'formula') return formulaCell(entry.formula);
  const content = contentCell(entry.value);
  const style = entry.format !== undefined && {
    s: { ...(typeof s === 'string' ? styleById(s) : s), n: { pattern: entry.format } },
  };
  // Without a text type, Univer would parse figures again as English.
  const isText = typeof entry.value === 'string' && /\d/.test(entry.value);
  return { ...content, ...style, ...(isText && { t: CellValueType.FORCE_STRING }) };
}
