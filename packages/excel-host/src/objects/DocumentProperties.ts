import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject } from '../protocol/HostObject';
import type { Book } from '../model/Book';
import type { BatchContext } from './BatchContext';

interface Property {
  readonly book: Book;
  readonly key: string;
}

const TEXTS = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const;

export const documentProperties = describeClass<Book, BatchContext>({
  className: 'DocumentProperties',
  scalars: Object.fromEntries(
    TEXTS.map((key) => [
      key,
      {
        get: (book: Book) => book.documents.properties[key],
        set: (book: Book, value: unknown) => void (book.documents.properties[key] = String(value)),
      },
    ]),
  ),
  children: { custom: (book) => customPropertyCollection(book) },
});

const customPropertyCollection = describeClass<Book, BatchContext>({
  className: 'CustomPropertyCollection',
  items: (book) => [...book.documents.customProperties.keys()].map((key) => customProperty({ book, key })),
  item: (book, key) => find(book, String(key)),
  methods: {
    getCount: (book) => book.documents.customProperties.size,
    getItem: (book, args) => find(book, args.text(0)) ?? missing(args.text(0)),
    getItemOrNullObject: (book, args) => find(book, args.text(0)),
  },
  commands: {
    add(book, args) {
      const key = keyOf(book, args.text(0)) ?? args.text(0);
      if (key === '') throw invalidArgument('a property needs a key');
      book.documents.customProperties.set(key, simple(args.at(1)));
      return customProperty({ book, key });
    },
    deleteAll: (book) => book.documents.customProperties.clear(),
  },
});

const customProperty = describeClass<Property, BatchContext>({
  className: 'CustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: (property) => valueOf(property),
      set: ({ book, key }, value) => void book.documents.customProperties.set(key, simple(value)),
    },
    type: {
      get(property) {
        const value = valueOf(property);
        return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
  },
  commands: { delete: ({ book, key }) => void book.documents.customProperties.delete(key) },
});

/** The stored spelling of a key, compared without case. */
function keyOf(book: Book, key: string): string | undefined {
  const lowerKey = key.toLowerCase();
  return [...book.documents.customProperties.keys()].find((item) => item.toLowerCase() === lowerKey);
}

function find(book: Book, key: string): HostObject | null {
  const existing = keyOf(book, key);
  return existing === undefined ? null : customProperty({ book, key: existing });
}

function valueOf({ book, key }: Property): string | number | boolean {
  return book.documents.customProperties.get(key) ?? missing(key);
}

function simple(value: unknown): string | number | boolean {
  if (typeof value === 'string') return value.slice(0, 255);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('a property is text, a number, true or false');
}

function missing(key: string): never {
  throw itemNotFound(`property ${key}`);
}
