import { describeClass, type HostObject, isHostObject } from '../protocol/HostObject';
import { HostError, itemNotFound } from '../protocol/HostError';
import type { Book } from '../model/Book';
import { application } from './Application';
import type { BatchContext } from './BatchContext';
import { customXmlPartCollection } from './CustomXmlParts';
import { documentProperties } from './DocumentProperties';
import { namedItemCollection } from './NamedItems';
import { at } from './Range';
import { settingCollection } from './Settings';
import { worksheetCollection } from './WorksheetCollection';

/** The root of all object paths. */
export const workbook = describeClass<Book, BatchContext>({
  className: 'Workbook',
  scalars: {
    name: { get: (book) => book.name },
    readOnly: { get: (_book, call) => call.isReadOnly },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
  },
  children: {
    application: (book) => application(book),
    customXmlParts: (book) => customXmlPartCollection(book),
    names: (book) => namedItemCollection({ book, sheetId: null }),
    properties: (book) => documentProperties(book),
    protection: (book) => workbookProtection(book),
    settings: (book) => settingCollection(book),
    worksheets: (book) => worksheetCollection(book),
  },
  methods: {
    getSelectedRange(book) {
      if (book.selection.isObject)
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      const { sheet, area } = book.selection.current();
      return at(sheet, area);
    },
    getActiveCell(book) {
      const { sheet, active } = book.selection.current();
      return at(sheet, active);
    },
    getIsActiveCollabSession: () => false,
    _RemoveReference: (_book, args, call) => call.references.release(args.text(0)),
    _RemoveAllReferences: (_book, _args, call) => call.references.releaseAll(),
    _GetReferenceCount: (_book, _args, call) => call.references.count,
    _GetObjectByReferenceId: (_book, args, call) => referenced(call, args.text(0)) ?? missing(),
    _GetObjectTypeNameByReferenceId: (_book, args, call) => (referenced(call, args.text(0)) ?? missing()).className,
    _GetRangeForEventByReferenceId: (_book, args, call) => referenced(call, args.text(0)) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, call) => referenced(call, args.text(0)),
  },
});

/** Protection of the structure; add-ins can only read it. */
const workbookProtection = describeClass<Book, BatchContext>({
  className: 'WorkbookProtection',
  scalars: { protected: { get: (book) => book.isStructureProtected } },
});

function referenced(call: BatchContext, id: string): HostObject | null {
  const object = call.references.find(id);
  return isHostObject(object) ? object : null;
}

function missing(): never {
  throw itemNotFound('reference');
}
