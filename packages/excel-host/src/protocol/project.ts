import type { HostObject } from './HostObject';
import type { QueryInfo } from './wire';

/**
 * The result of a query for an object: always its identity, then the requested members. No Select, or `*`, means all
 * scalars; `a/b` nests; for a collection the requested members are those of its items.
 */
export function project(object: HostObject, query: QueryInfo, call: unknown, reference?: string): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (object.isCollection) return projectCollection(object, query, paths, call);
  return projectOne(object, paths, call, reference);
}

function projectCollection(object: HostObject, query: QueryInfo, paths: readonly string[], call: unknown): unknown {
  const skip = query.Skip ?? 0;
  const all = object.items(call);
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const inner = paths.map((path) => path.replace(/^(items|\$all)\//i, '')).filter((path) => !/^items$/i.test(path));
  const own = paths.filter((path) => object.hasScalar(path));
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
  paths: readonly string[],
  call: unknown,
  reference?: string,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  if (reference !== undefined) result['_ReferenceId'] = reference;
  const nested = new Map<string, string[]>();
  const names = paths.length === 0 ? ['*'] : paths;
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
