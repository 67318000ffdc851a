import { Arguments } from './Arguments';
import { HostError, invalidArgument, itemNotFound } from './HostError';
import { isHostObject, type HostObject } from './HostObject';
import type { References } from './References';
import { type ArgumentInfo, isRecord, type PathInfo } from './wire';

/**
 * The object paths of one batch. Each is resolved once, when an action first needs it, and kept: `Add` has side
 * effects. `null` is a null object, whose children are null objects too.
 */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly infos: Readonly<Record<string, PathInfo>>,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly services: (name: string) => HostObject | undefined,
    private readonly call: unknown,
    private readonly beforeMethod: (object: HostObject, member: string) => void,
  ) {}

  /** Objects resolved so far; a structural change moves the ranges among them. */
  objects(): readonly HostObject[] {
    return [...this.resolved.values()].filter((object) => object !== null);
  }

  info(id: number): PathInfo {
    const info = this.infos[String(id)];
    if (!info) throw invalidArgument(`object path ${id}`);
    return info;
  }

  resolve(id: number): HostObject | null {
    const existing = this.resolved.get(id);
    if (existing !== undefined) return existing;
    const object = this.find(this.info(id));
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments((info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index])));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(value) && Array.isArray(pathId))
      return value.map((entry: unknown, index) => this.argument(entry, pathId[index]));
    return this.unwrap(value);
  }

  /** Objects inside plain JSON come as `{_ObjectPathId: n}`. */
  private unwrap(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((entry) => this.unwrap(entry));
    if (!isRecord(value)) return value;
    if (typeof value['_ObjectPathId'] === 'number') return this.resolve(value['_ObjectPathId']);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.unwrap(entry)]));
  }

  private find(info: PathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case 1:
        return this.root;
      case 2:
        return this.service(info.Name);
      case 6:
        return this.reference(info.Name);
      case 7:
        return null;
      default:
        return this.member(info);
    }
  }

  private member(info: PathInfo): HostObject | null {
    const parent = info.ParentObjectPathId ? this.resolve(info.ParentObjectPathId) : this.root;
    if (parent === null) return null;
    switch (info.ObjectPathType) {
      case 3:
        return this.method(parent, info);
      case 4:
        return parent.child(info.Name, this.call);
      case 5:
        return this.indexed(parent, info);
      default:
        throw new HostError(
          'ApiNotFound',
          `The stand-in for Excel does not know object paths of type ${info.ObjectPathType}.`,
        );
    }
  }

  private service(name: string): HostObject {
    const service = this.services(name);
    if (!service) throw new HostError('ApiNotFound', `The stand-in for Excel does not know ${name}.`, name);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  private method(parent: HostObject, info: PathInfo): HostObject | null {
    const args = this.arguments(info.ArgumentInfo);
    this.beforeMethod(parent, info.Name);
    const result = parent.invoke(info.Name, args, this.call);
    if (result === null || isHostObject(result)) return result;
    throw new HostError('GeneralException', `${parent.className}.${info.Name} returns no object.`);
  }

  private indexed(parent: HostObject, info: PathInfo): HostObject {
    const key = this.arguments(info.ArgumentInfo).at(0);
    const item = parent.item(key, this.call);
    if (item === null) throw itemNotFound(`${parent.className} ${String(key)}`);
    return item;
  }
}
