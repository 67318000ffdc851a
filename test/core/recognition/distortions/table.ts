import type { Cell, CellContent } from '../../../../src/core/base/CellContent';
import { nothing, text } from './Draft';
import type { DraftLine } from './Draft';
import type { Random } from './Random';

export type Column = 'code' | 'name' | 'unit' | 'figure' | 'note' | 'before' | 'office' | 'blank';

export interface TableFaults {
  readonly moved: boolean;
  readonly inserted: readonly Column[];
  readonly header: 'two lines' | 'one line' | 'none';
  readonly numbered: boolean;
  /** Merged cells were taken apart with their text in each of them. */
  readonly mergedRepeated: boolean;
  /** The header again after so many lines; 0 for never. */
  readonly pageLength: number;
}

/** A line of cells, and which of them is the figure of a row. */
export interface TableLine {
  readonly cells: readonly Cell[];
  readonly row: string | undefined;
  readonly figureAt: number;
}

const headings: Readonly<Record<Column, string>> = {
  code: 'STT',
  name: 'Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)',
  unit: 'Đơn vị tính',
  figure: 'Số liệu',
  note: 'Ghi chú',
  before: 'Số liệu kỳ trước',
  office: 'Cơ quan cung cấp',
  blank: '',
};

/** The order of columns: as printed, with others in between, or with one of them moved. */
export function arrange(faults: TableFaults, random: Random): readonly Column[] {
  const columns: Column[] = ['code', 'name', 'unit', 'figure', 'note'];
  for (const column of faults.inserted) columns.splice(random.between(0, columns.length), 0, column);
  if (!faults.moved) return columns;
  const [taken] = columns.splice(random.between(0, columns.length - 1), 1);
  columns.splice(random.between(0, columns.length), 0, taken!);
  return columns;
}

export function tableOf(
  lines: readonly DraftLine[],
  columns: readonly Column[],
  faults: TableFaults,
  random: Random,
): readonly TableLine[] {
  const header = headerOf(columns, faults);
  const figureAt = columns.indexOf('figure');
  const body = lines.flatMap((line, place): TableLine[] => {
    const cells = columns.map((column) => cellOf(line, column, random));
    const isPageEnd = faults.pageLength > 0 && place > 0 && place % faults.pageLength === 0;
    return [...(isPageEnd ? header : []), { cells, row: line.row?.key, figureAt }];
  });
  return [...header, ...body];
}

function headerOf(columns: readonly Column[], faults: TableFaults): readonly TableLine[] {
  const line = (words: readonly string[]): TableLine => ({
    cells: words.map((word) => plain(text(word))),
    row: undefined,
    figureAt: 0,
  });
  const numbers = faults.numbered ? [line(columns.map((_, place) => `(${place + 1})`))] : [];
  if (faults.header === 'none') return [];
  if (faults.header === 'one line') return [line(columns.map((column) => headings[column])), ...numbers];
  const under = (column: Column): boolean => column === 'unit' || column === 'figure';
  const spanned = columns.map((column, place) => {
    if (!under(column)) return headings[column];
    return place === columns.findIndex(under) || faults.mergedRepeated ? 'Kết quả thống kê' : '';
  });
  const lower = columns.map((column) => (under(column) || faults.mergedRepeated ? headings[column] : ''));
  return [line(spanned), line(lower), ...numbers];
}

function cellOf(line: DraftLine, column: Column, random: Random): Cell {
  switch (column) {
    case 'code':
      return { content: line.code.content, numberFormat: line.code.numberFormat ?? 'General' };
    case 'name':
      return plain(text(line.name));
    case 'unit':
      return plain(text(line.unit));
    case 'figure':
      return plain(line.figure);
    case 'note':
      return plain(text(line.note));
    case 'before':
      return plain(line.figure.kind === 'empty' ? nothing : { kind: 'number', value: random.between(1, 900) });
    case 'office':
      return plain(
        text(line.figure.kind === 'empty' ? '' : random.pick(['Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng UBND tỉnh'])),
      );
    case 'blank':
      return plain(nothing);
  }
}

export function plain(content: CellContent): Cell {
  return { content, numberFormat: 'General' };
}
