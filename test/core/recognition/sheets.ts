import { editions } from '../../../src/core/catalogue';
import type { Edition } from '../../../src/core/catalogue';
import { recognise } from '../../../src/core/recognition';
import type { OldSheet, Recognition } from '../../../src/core/recognition';
import type { Cell } from '../../../src/core/base/CellContent';

export const edition = editions()[0] as Edition; // there is one

/**
 * A sheet as a table: `| 1.1 | Số … | 70 |`, a line of the sheet each, from A1 on. `#70` is a number, `=A1` a formula,
 * `44927@d/m/yyyy` a number with a format, `⏎` a line break within a cell.
 */
export function sheet(table: string, tab = 'Sheet1'): OldSheet {
  const lines = table.split('\n').filter((line) => line.includes('|'));
  const cells = lines.map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((text) => cell(text.trim())),
  );
  return { tab, firstRow: 1, firstColumn: 1, cells };
}

function cell(text: string): Cell {
  const [, value, numberFormat] = /^(\d+)@(.+)$/.exec(text) ?? [];
  if (value !== undefined && numberFormat !== undefined) {
    return { content: { kind: 'number', value: Number(value) }, numberFormat };
  }
  if (text === '') return { content: { kind: 'empty' }, numberFormat: 'General' };
  if (text.startsWith('#'))
    return { content: { kind: 'number', value: Number(text.slice(1)) }, numberFormat: 'General' };
  if (text.startsWith('=')) return { content: { kind: 'formula', formula: text }, numberFormat: 'General' };
  return { content: { kind: 'text', text: text.replaceAll('⏎', '\n') }, numberFormat: 'General' };
}

/** `BM2:1.1 D4`, with the doubt where there is one: `BM2:1.1 D4 codeMissing`. */
export function outcome(...sheets: readonly OldSheet[]): readonly string[] {
  return told(recognise(edition, sheets));
}

export function told({ rows }: Recognition): readonly string[] {
  return [...rows.values()].map(({ row, at, doubt }) => [row, at, doubt ?? []].flat().join(' '));
}

/** The header of a form, as printed but in one line. */
export const header = '| STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú |';
