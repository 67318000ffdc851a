import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject } from '../protocol/HostObject';
import type { Book } from '../model/Book';
import { xmlOutline } from '../model/xmlOutline';
import type { BatchContext } from './BatchContext';

interface Part {
  readonly book: Book;
  readonly id: string;
}

interface Selected {
  readonly book: Book;
  readonly namespace: string;
}

export const customXmlPartCollection = describeClass<Book, BatchContext>({
  className: 'CustomXmlPartCollection',
  items: (book) => [...book.documents.xmlParts.keys()].map((id) => customXmlPart({ book, id })),
  item: (book, key) => find(book, String(key)),
  methods: {
    getCount: (book) => book.documents.xmlParts.size,
    getItem: (book, args) => find(book, args.text(0)) ?? missing(args.text(0)),
    getItemOrNullObject: (book, args) => find(book, args.text(0)),
    getByNamespace: (book, args) => scopedCollection({ book, namespace: args.text(0) }),
  },
  commands: {
    add(book, args) {
      const xml = checked(args.text(0));
      const id = book.documents.newPartId();
      book.documents.xmlParts.set(id, xml);
      return customXmlPart({ book, id });
    },
  },
});

const scopedCollection = describeClass<Selected, BatchContext>({
  className: 'CustomXmlPartScopedCollection',
  items: (selected) => partsOf(selected),
  item: ({ book }, key) => find(book, String(key)),
  methods: {
    getCount: (selected) => partsOf(selected).length,
    getItem: ({ book }, args) => find(book, args.text(0)) ?? missing(args.text(0)),
    getItemOrNullObject: ({ book }, args) => find(book, args.text(0)),
    getOnlyItem: (selected) => only(selected) ?? notOne(selected),
    getOnlyItemOrNullObject: (selected) => only(selected),
  },
});

const customXmlPart = describeClass<Part, BatchContext>({
  className: 'CustomXmlPart',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (part) => xmlOutline(xmlOf(part)).namespace },
  },
  methods: { getXml: (part) => xmlOf(part) },
  commands: {
    setXml({ book, id }, args, { behaviour }) {
      xmlOf({ book, id });
      const xml = checked(args.text(0));
      if (!behaviour.doesSetXmlAddPart) return void book.documents.xmlParts.set(id, xml);
      book.documents.xmlParts.set(book.documents.newPartId(), xml);
      book.documents.xmlParts.delete(id);
    },
    delete({ book, id }) {
      xmlOf({ book, id });
      book.documents.xmlParts.delete(id);
    },
  },
});

function xmlOf({ book, id }: Part): string {
  return book.documents.xmlParts.get(id) ?? missing(id);
}

function find(book: Book, id: string): HostObject | null {
  return book.documents.xmlParts.has(id) ? customXmlPart({ book, id }) : null;
}

function partsOf({ book, namespace }: Selected): readonly HostObject[] {
  const ids = [...book.documents.xmlParts].flatMap(([id, xml]) =>
    xmlOutline(xml).namespace === namespace ? [id] : [],
  );
  return ids.map((id) => customXmlPart({ book, id }));
}

/** The only part of a namespace; null for none or several. */
function only(selected: Selected): HostObject | null {
  const [part, ...others] = partsOf(selected);
  return part !== undefined && others.length === 0 ? part : null;
}

function notOne(selected: Selected): never {
  if (partsOf(selected).length === 0) throw itemNotFound(`custom XML part ${selected.namespace}`);
  throw new HostError('InvalidOperation', 'There is more than one part of this namespace.');
}

/** Throws InvalidArgument for text that is not well-formed XML, as Excel does. */
function checked(xml: string): string {
  if (!xmlOutline(xml).isWellFormed) throw invalidArgument('the text is not well-formed XML');
  return xml;
}

function missing(what: string): never {
  throw itemNotFound(`custom XML part ${what}`);
}
