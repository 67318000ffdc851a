import type { Arguments } from './Arguments';
import { HostError } from './HostError';

/**
 * A class of Excel's object model as a table: adding a member is adding a line. Members are written in camelCase as in
 * the documentation and matched without case, as the client sends them. Members in no table answer ApiNotFound.
 */
export interface ClassTable<T, C> {
  readonly className: string;
  /** Key by which the client finds the object again in later batches, sent as `Id`. */
  readonly id?: (target: T) => string;
  /** The same for classes whose key is not a public property, sent as `_Id`. */
  readonly hiddenId?: (target: T) => string;
  /** True for objects that end with the batch unless the client keeps a reference to them. */
  readonly byReference?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T, C>>>;
  readonly children?: Readonly<Record<string, (target: T, call: C) => HostObject | null>>;
  /** Methods that leave the workbook as it is. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, call: C) => unknown>>;
  /** Methods that change the workbook; they are refused if it is read-only. */
  readonly commands?: Readonly<Record<string, (target: T, args: Arguments, call: C) => unknown>>;
  /** Members of a collection. */
  readonly items?: (target: T, call: C) => readonly HostObject[];
  /** One member by name, id or index; null if there is none. */
  readonly item?: (target: T, key: unknown, call: C) => HostObject | null;
}

export interface Scalar<T, C> {
  readonly get: (target: T, call: C) => unknown;
  readonly set?: (target: T, value: unknown, call: C) => void;
  /** Left out of a projection that names no members. */
  readonly onlyOnRequest?: boolean;
}

/** An object of the model with its table; the type of its target is hidden from the request processor. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly byReference: boolean;
  readonly isCollection: boolean;
  /** `Id` and `_Id`, if the class has them. */
  identity(): Record<string, string>;
  scalarNames(): readonly string[];
  childNames(): readonly string[];
  hasScalar(name: string): boolean;
  get(name: string, call: unknown): unknown;
  set(name: string, value: unknown, call: unknown): void;
  child(name: string, call: unknown): HostObject | null;
  isCommand(name: string): boolean;
  invoke(name: string, args: Arguments, call: unknown): unknown;
  items(call: unknown): readonly HostObject[];
  item(key: unknown, call: unknown): HostObject | null;
}

/** Turns a table into a function that wraps targets. */
export function describeClass<T, C>(table: ClassTable<T, C>): (target: T) => HostObject {
  const scalars = byLowerCase(table.scalars);
  const children = byLowerCase(table.children);
  const methods = byLowerCase(table.methods);
  const commands = byLowerCase(table.commands);
  const unknown = (member: string): HostError =>
    new HostError(
      'ApiNotFound',
      `The stand-in for Excel does not know ${table.className}.${member}.`,
      `${table.className}.${member}`,
    );
  const byDefault = Object.entries(table.scalars ?? {}).flatMap(([name, scalar]) =>
    scalar.onlyOnRequest ? [] : [name],
  );
  return (target) => ({
    className: table.className,
    target,
    byReference: table.byReference ?? false,
    isCollection: table.items !== undefined,
    identity: () => ({
      ...(table.id && { Id: table.id(target) }),
      ...(table.hiddenId && { _Id: table.hiddenId(target) }),
    }),
    scalarNames: () => byDefault,
    childNames: () => Object.keys(table.children ?? {}),
    hasScalar: (name) => scalars.has(name.toLowerCase()),
    get(name, call) {
      const scalar = scalars.get(name.toLowerCase());
      if (!scalar) throw unknown(name);
      return scalar.get(target, call as C); // the processor passes the same batch context to every object
    },
    set(name, value, call) {
      const scalar = scalars.get(name.toLowerCase());
      if (!scalar) throw unknown(name);
      if (!scalar.set)
        throw new HostError('InvalidOperation', 'This member is read-only.', `${table.className}.${name}`);
      scalar.set(target, value, call as C); // as above
    },
    child(name, call) {
      const child = children.get(name.toLowerCase());
      if (!child) throw unknown(name);
      return child(target, call as C); // as above
    },
    isCommand: (name) => commands.has(name.toLowerCase()),
    invoke(name, args, call) {
      const method = methods.get(name.toLowerCase()) ?? commands.get(name.toLowerCase());
      if (!method) throw unknown(name);
      return method(target, args, call as C); // as above
    },
    items(call) {
      if (!table.items) throw unknown('items');
      return table.items(target, call as C); // as above
    },
    item(key, call) {
      if (!table.item) throw unknown('getItem');
      return table.item(target, key, call as C); // as above
    },
  });
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'invoke' in value;
}

function byLowerCase<V>(table: Readonly<Record<string, V>> | undefined): ReadonlyMap<string, V> {
  return new Map(Object.entries(table ?? {}).map(([name, member]) => [name.toLowerCase(), member]));
}
