import { itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject } from '../protocol/HostObject';
import type { Book } from '../model/Book';
import type { BatchContext } from './BatchContext';

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

/** `workbook.settings`; the older `Office.context.document.settings` go through `window.external`. */
export const settingCollection = describeClass<Book, BatchContext>({
  className: 'SettingCollection',
  items: (book) => [...book.documents.settings.keys()].map((key) => setting({ book, key })),
  item: (book, key) => find(book, String(key)),
  methods: {
    getCount: (book) => book.documents.settings.size,
    getItem: (book, args) => find(book, args.text(0)) ?? missing(args.text(0)),
    getItemOrNullObject: (book, args) => find(book, args.text(0)),
  },
  commands: {
    add(book, args) {
      const key = args.text(0);
      book.documents.settings.set(key, args.at(1));
      return setting({ book, key });
    },
  },
});

const setting = describeClass<SettingTarget, BatchContext>({
  className: 'Setting',
  hiddenId: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.documents.settings.get(key) ?? missing(key),
      set: ({ book, key }, value) => void book.documents.settings.set(key, value),
    },
  },
  commands: { delete: ({ book, key }) => void book.documents.settings.delete(key) },
});

function find(book: Book, key: string): HostObject | null {
  return book.documents.settings.has(key) ? setting({ book, key }) : null;
}

function missing(key: string): never {
  throw itemNotFound(`setting ${key}`);
}
