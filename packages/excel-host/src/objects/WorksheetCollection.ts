import { itemNotFound } from '../protocol/HostError';
import { describeClass } from '../protocol/HostObject';
import type { Book } from '../model/Book';
import type { Sheet } from '../model/Sheet';
import type { BatchContext } from './BatchContext';
import { eventMethods } from './events';
import { worksheet } from './Worksheet';

export const worksheetCollection = describeClass<Book, BatchContext>({
  className: 'WorksheetCollection',
  items: (book) => book.sheets().map((sheet) => worksheet(sheet)),
  item(book, key) {
    const sheet = book.find(String(key));
    return sheet && worksheet(sheet);
  },
  methods: {
    ...eventMethods(),
    getCount: (book, args) => sheetsOf(book, args.flag(0, false)).length,
    getActiveWorksheet: (book) => worksheet(book.active()),
    getItem: (book, args) => worksheet(book.sheet(args.text(0))),
    getItemOrNullObject(book, args) {
      const sheet = book.find(args.text(0));
      return sheet && worksheet(sheet);
    },
    getFirst: (book, args) => worksheetOrRefuse(sheetsOf(book, args.flag(0, false))[0]),
    getLast: (book, args) => worksheetOrRefuse(sheetsOf(book, args.flag(0, false)).at(-1)),
  },
  commands: {
    add: (book, args) => worksheet(book.add(args.isAbsent(0) ? undefined : args.text(0))),
  },
});

function sheetsOf(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return book.sheets().filter((sheet) => !visibleOnly || sheet.side.visibility === 'Visible');
}

function worksheetOrRefuse(sheet: Sheet | undefined): ReturnType<typeof worksheet> {
  if (!sheet) throw itemNotFound('there is no visible worksheet');
  return worksheet(sheet);
}
