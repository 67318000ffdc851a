import { editions } from '../../src/core/catalogue';
import type { Edition, Form } from '../../src/core/catalogue';
import { figureFormula } from '../../src/core/layout/figureFormula';
import type { Cell, CellContent } from '../../src/core/base/CellContent';
import type { SheetBlock } from '../../src/core/base/SheetBlock';

const [first] = editions();
if (!first) throw new Error('no edition is shipped');
export const edition: Edition = first;

export function form(id: string): Form {
  const found = edition.forms.find((one) => one.id === id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

/** One line of a sheet; text that starts with = is a formula, null an empty cell. */
export type Line = readonly (string | number | null)[];

/** A sheet whose first line stands in row 1 and starts in column A. */
export function sheet(lines: readonly Line[]): SheetBlock {
  return { firstRow: 1, firstColumn: 1, cells: lines.map((line) => line.map(cell)) };
}

export function cell(value: string | number | null): Cell {
  return { content: content(value), numberFormat: 'General' };
}

function content(value: string | number | null): CellContent {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', text: value };
}

export const formHeader: readonly Line[] = [
  [
    'STT',
    'Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)',
    'Kết quả thống kê',
    null,
    'Ghi chú',
    'Kiểm tra',
  ],
  [null, null, 'Đơn vị tính', 'Số liệu'],
];

export const titleBlock: readonly Line[] = [
  [null, 'Biểu mẫu'],
  [null, 'TÊN BIỂU MẪU'],
  ['(Kèm theo Báo cáo số … )'],
  [],
];

/** The lines of a form as it is first written: computed rows hold their formulas, figures are 1000 + the sheet row. */
export function formLines({ rows }: Form): Line[] {
  const rowOf = new Map(rows.map((row, place) => [row.key, titleBlock.length + formHeader.length + 1 + place]));
  const body = rows.map((row): Line => {
    const formula = figureFormula(row, (key) => `D${rowOf.get(key) ?? 0}`);
    const figure = row.type === 'heading' ? null : (formula ?? 1000 + (rowOf.get(row.key) ?? 0));
    return [row.code, row.hint === undefined ? row.name : `${row.name} ${row.hint}`, row.unit ?? null, figure, null];
  });
  return [...titleBlock, ...formHeader, ...body];
}

export function taskHeader(): Line {
  return edition.appendix.columns.map(({ heading }) => heading);
}

export function sectionLine(code: string): Line {
  return [code, edition.appendix.sections.find((section) => section.code === code)?.title ?? null];
}
