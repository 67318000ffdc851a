import type { HostObject } from './HostObject';
import type { QueryInfo } from './wire';

/**
 * What a query returns for an object: its identity always, then the members asked for. No Select, or `*`, means all
 * scalars; `a/b` nests; for a collection the members asked for are those of its items.
 */
export function project(object: HostObject, query: QueryInfo, call: unknown, reference?: string): unknown {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (object.isCollection) return projectCollection(object, query, wanted, call);
  return projectOne(object, wanted, call, reference);
}

function projectCollection(object: HostObject, query: QueryInfo, wanted: readonly string[], call: unknown): unknown {
  const skip = query.Skip ?? 0;
  const all = object.items(call);
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const inner = wanted.map((path) => path.replace(/^(items|\$all)\//i, '')).filter((path) => !/^items$/i.test(path));
  const own = wanted.filter((path) => object.hasScalar(path));
  return {
    ...Object.fromEntries(own.map((name) => [pascal(name), object.get(name, call)])),
    _Items: items.map((item, index) => ({
      _Index: skip + index,
      ...projectOne(
        item,
        inner.filter((path) => !own.includes(path)),
        call,
      ),
    })),
  };
}

function projectOne(
  object: HostObject,
  wanted: readonly string[],
  call: unknown,
  reference?: string,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  if (reference !== undefined) result['_ReferenceId'] = reference;
  const nested = new Map<string, string[]>();
  const names = wanted.length === 0 ? ['*'] : wanted;
  for (const path of names) {
    const slash = path.indexOf('/');
    if (slash > 0) {
      const head = path.slice(0, slash);
      nested.set(head, [...(nested.get(head) ?? []), path.slice(slash + 1)]);
    } else if (path === '*' || path.toLowerCase() === '$all') {
      for (const name of object.scalarNames()) result[pascal(name)] = object.get(name, call);
    } else if (object.hasScalar(path)) {
      result[pascal(path)] = object.get(path, call);
    } else if (object.childNames().some((name) => name.toLowerCase() === path.toLowerCase())) {
      nested.set(path, nested.get(path) ?? []);
    } else {
      object.get(path, call); // raises ApiNotFound with the names of class and member
    }
  }
  for (const [head, paths] of nested) {
    const child = object.child(head, call);
    result[pascal(head)] = child === null ? { _IsNull: true } : project(child, { Select: paths }, call);
  }
  return result;
}

/** The client reads results under the PascalCase spelling. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
