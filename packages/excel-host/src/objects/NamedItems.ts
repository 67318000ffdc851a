import type { Behaviour } from '../protocol/Behaviour';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { describeClass, type HostObject, isHostObject } from '../protocol/HostObject';
import { formatAddress, quoteSheet } from '../model/address';
import type { Book } from '../model/Book';
import { isErrorValue } from '../model/Content';
import { constantOf, type Name } from '../model/Names';
import type { BatchContext } from './BatchContext';
import { flag } from './format';
import { at } from './Range';
import { RangeTarget } from './RangeTarget';

interface Scope {
  readonly book: Book;
  /** null for names in workbook scope. */
  readonly sheetId: string | null;
}

interface NameTarget extends Scope {
  readonly key: string;
}

export const namedItemCollection = describeClass<Scope, BatchContext>({
  className: 'NamedItemCollection',
  items: (scope, { behaviour }) =>
    scopesListed(scope, behaviour).flatMap((listed) =>
      scope.book.names.list(listed.sheetId).map((name) => namedItem({ ...listed, key: name.name })),
    ),
  item: find,
  methods: {
    getCount: (scope) => scope.book.names.list(scope.sheetId).length,
    getItem: (scope, args) => find(scope, args.text(0)) ?? missing(args.text(0)),
    getItemOrNullObject: (scope, args) => find(scope, args.text(0)),
  },
  commands: {
    add(scope, args, { fresh }) {
      const comment = args.isAbsent(2) ? '' : args.text(2);
      const name = scope.book.names.add(args.text(0), reference(args.at(1)), scope.sheetId, comment);
      fresh.add(name.id);
      return namedItem({ ...scope, key: name.name });
    },
    addFormulaLocal(scope, args) {
      const comment = args.isAbsent(2) ? '' : args.text(2);
      const name = scope.book.names.add(args.text(0), args.text(1), scope.sheetId, comment);
      return namedItem({ ...scope, key: name.name });
    },
  },
});

const namedItem = describeClass<NameTarget, BatchContext>({
  className: 'NamedItem',
  hiddenId: (target) => target.key,
  scalars: {
    name: { get: (target) => nameOf(target).name },
    formula: {
      get: (target) => nameOf(target).formula,
      set: (target, value) => void target.book.names.put({ ...nameOf(target), formula: reference(value) }),
    },
    value: { get: (target) => valueOf(target) },
    type: { get: (target) => typeName(valueOf(target), target) },
    scope: { get: (target) => (target.sheetId === null ? 'Workbook' : 'Worksheet') },
    comment: {
      get: (target) => nameOf(target).comment,
      set: (target, value) => void target.book.names.put({ ...nameOf(target), comment: String(value) }),
    },
    visible: {
      get: (target) => nameOf(target).visible,
      set(target, value, { behaviour, fresh }) {
        const name = nameOf(target);
        if (behaviour.doNamesStayVisible && !fresh.has(name.id)) return;
        target.book.names.put({ ...name, visible: flag(value) });
      },
    },
  },
  children: {
    worksheet: (target, call) =>
      call.worksheet(target.book.sheet(target.sheetId ?? missing('the sheet of a workbook name'))),
    worksheetOrNullObject: (target, call) =>
      target.sheetId === null ? null : call.worksheet(target.book.sheet(target.sheetId)),
  },
  methods: {
    getRange: (target) => blockOf(target) ?? missing(`the range of ${target.key}`),
    getRangeOrNullObject: (target) => blockOf(target),
  },
  commands: { delete: (target) => target.book.names.remove(nameOf(target)) },
});

/** Excel on the web has listed the names of the workbook among those of a sheet. */
function scopesListed(scope: Scope, { areWorkbookNamesListed }: Behaviour): readonly Scope[] {
  return areWorkbookNamesListed && scope.sheetId !== null ? [{ ...scope, sheetId: null }, scope] : [scope];
}

function find(scope: Scope, key: unknown): HostObject | null {
  const name = scope.book.names.find(String(key), scope.sheetId);
  return name && namedItem({ ...scope, key: name.name });
}

function nameOf(target: NameTarget): Name {
  return target.book.names.find(target.key, target.sheetId) ?? missing(target.key);
}

function blockOf(target: NameTarget): HostObject | null {
  const block = target.book.names.areaOf(nameOf(target));
  return block && at(block.sheet, block.area);
}

/** A range, a formula with its `=`, or a constant. */
function reference(value: unknown): string {
  if (isHostObject(value) && value.target instanceof RangeTarget)
    return `=${quoteSheet(value.target.sheet.name)}!${formatAddress(value.target.area, true)}`;
  if (typeof value === 'number') return `=${value}`;
  if (typeof value !== 'string' || value === '') throw invalidArgument('a name needs a reference');
  return value.startsWith('=') ? value : `="${value.replaceAll('"', '""')}"`;
}

/** The value of a constant, the address of a block; formulas of names are not calculated here. */
function valueOf(target: NameTarget): string | number | boolean {
  const { formula } = nameOf(target);
  const constant = constantOf(formula);
  if (constant !== undefined) return constant;
  const block = target.book.names.areaOf(nameOf(target));
  if (block) return `${quoteSheet(block.sheet.name)}!${formatAddress(block.area, true)}`;
  return formula.includes('#REF!') ? '#REF!' : formula;
}

function typeName(value: string | number | boolean, target: NameTarget): string {
  if (target.book.names.areaOf(nameOf(target))) return 'Range';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

function missing(what: string): never {
  throw itemNotFound(what);
}
