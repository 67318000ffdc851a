import { WorkbookError } from '../../../core/port/WorkbookError';
import { parseCell } from '../../../core/base/address';
import type { StoredCell } from './StoredCell';

/** The opening of a row, or a cell with its children. */
const rowOrCell =
  /<(?:[\w.-]+:)?(?:row((?:\s[^<>]*)?)>|c((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c\s*>))/g;
const address = /\sr\s*=\s*["']([^"']*)["']/;
const style = /\ss\s*=\s*["'](\d+)["']/;
const type = /\st\s*=\s*["'](\w+)["']/;

/** All cells of a sheet part, in its order. A cell without an address follows the one before. */
export function* storedCells(xml: string): Generator<StoredCell> {
  let row = 0;
  let column = 0;
  for (const [, rowAttributes, attributes = '', inner = ''] of xml.matchAll(rowOrCell)) {
    if (rowAttributes !== undefined) {
      row = Number(address.exec(rowAttributes)?.[1] ?? row + 1);
      column = 0;
      continue;
    }
    const stated = address.exec(attributes)?.[1];
    const cell = stated === undefined ? { row, column: column + 1 } : parseCell(stated);
    if (!cell) throw new WorkbookError({ code: 'damaged' });
    ({ row, column } = cell);
    yield {
      row,
      column,
      style: Number(style.exec(attributes)?.[1] ?? 0),
      type: type.exec(attributes)?.[1] ?? 'n',
      inner,
    };
  }
}
