import { invalidArgument } from '../protocol/HostError';
import { parseAddress, splitSheet } from '../model/address';
import type { Rect } from '../model/Rect';
import type { Book } from '../model/Book';
import type { Sheet } from '../model/Sheet';

/** Resolves a text to a block: an address, or a name in the scope of the sheet or the workbook. */
export function blockNamed(book: Book, sheet: Sheet, text: string): Rect {
  const { sheet: named, address } = splitSheet(text);
  if (named !== undefined && book.sheet(named).id !== sheet.id) throw invalidArgument(`${text} is another sheet's`);
  if (/^\$?[A-Z]{1,3}\$?\d|^\$?\d+:|^\$?[A-Z]{1,3}:/i.test(address)) return parseAddress(address);
  const { names } = book;
  const name = names.find(address, sheet.id) ?? names.find(address, null);
  const block = name && names.areaOf(name);
  if (block?.sheet.id !== sheet.id) throw invalidArgument(`${text} is no address`);
  return block.area;
}
