import { HostError } from './HostError';
import type { HostObject } from './HostObject';
import { Paths } from './Paths';
import { project } from './project';
import type { References } from './References';
import type { Action, ActionResult, Batch, QueryInfo, Reply } from './wire';

/** The functions of the host that the request processor needs. */
export interface BatchHost {
  readonly root: HostObject;
  readonly references: References;
  readonly call: unknown;
  /** Creates objects of path type 2, such as the services that the client requests when it starts. */
  service(name: string): HostObject | undefined;
  /** Registers the objects that a batch holds, so that structural changes move its ranges. */
  track(objects: () => readonly HostObject[]): void;
  /** Called before each action, counted from 1 since the host started; throws planned faults. */
  beforeAction(): void;
  /** Throws for a method that this Excel refuses now. */
  beforeMember(className: string, member: string): void;
  /** Throws AccessDenied if the workbook is read-only. */
  beforeWrite(member: string): void;
  /** Called after a write; its events are due after the reply. */
  afterWrite(): void;
  /** Finishes recalculation. */
  settle(): Promise<void>;
}

const NULL_RESULT = { _IsNull: true };

/** Runs the actions of a batch in order and stops at the first that fails, without undoing the ones before. */
export async function processBatch(batch: Batch, host: BatchHost): Promise<Reply> {
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const written = new Set<string>();
  const beforeMethod = (object: HostObject, member: string): void => {
    host.beforeMember(object.className, member);
    if (!object.isCommand(member)) return;
    beforeCommand(object, member);
  };
  const beforeCommand = (object: HostObject, member: string): void => {
    host.beforeWrite(`${object.className}.${member}`);
    written.add(member);
  };
  const paths = new Paths(
    batch.ObjectPaths,
    host.root,
    host.references,
    (name) => host.service(name),
    host.call,
    beforeMethod,
  );
  host.track(() => paths.objects());
  const run = new Run(batch, host, paths, { beforeMethod, beforeCommand });
  for (const [index, action] of batch.Actions.entries()) {
    try {
      host.beforeAction();
      if (action.ActionType === 5) traceIds.push(action.Id);
      if (isQuery(action)) await host.settle();
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (cause) {
      if (written.size > 0) host.afterWrite();
      await host.settle();
      return {
        Error: { ...described(cause, run.locate(action)), ActionIndex: index },
        TraceIds: traceIds,
        ProcessedResults: { Results: results },
      };
    }
    if (written.size > 0) {
      written.clear();
      host.afterWrite();
    }
  }
  await host.settle();
  return { Results: results, TraceIds: traceIds };
}

/** `Range.values`, as the documentation spells members. */
function memberOf(className: string, member: string): string {
  return `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

function isQuery(action: Action): boolean {
  return action.ActionType === 2 || action.ActionType === 6;
}

function described(cause: unknown, location: string): { Code: string; Message: string; Location: string } {
  if (cause instanceof HostError)
    return { Code: cause.code, Message: cause.message, Location: cause.location ?? location };
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return { Code: 'GeneralException', Message: `The stand-in for Excel failed: ${message}`, Location: location };
}

class Run {
  constructor(
    private readonly batch: Batch,
    private readonly host: BatchHost,
    private readonly paths: Paths,
    private readonly before: Readonly<
      Record<'beforeMethod' | 'beforeCommand', (object: HostObject, member: string) => void>
    >,
  ) {}

  /** The object and member that an error concerns; none for the markers that the client waits for. */
  locate(action: Action): string {
    if (action.ActionType === 5) return '';
    try {
      return memberOf(this.paths.resolve(action.ObjectPathId)?.className ?? 'null', action.Name);
    } catch {
      const { Name, ParentObjectPathId } = this.paths.info(action.ObjectPathId);
      return this.memberOfParent(Name, ParentObjectPathId);
    }
  }

  /** The location of a failed instantiation is the method that should create the object: `ChartCollection.add`. */
  private memberOfParent(name: string, parent: number | undefined): string {
    try {
      const className = parent === undefined ? undefined : this.paths.resolve(parent)?.className;
      return className === undefined ? name : memberOf(className, name);
    } catch {
      return name;
    }
  }

  perform(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object && this.instantiate(object, action);
      case 2:
        return object && project(object, action.QueryInfo ?? {}, this.host.call, this.host.references.idOf(object));
      case 3:
        return this.invoke(object, action);
      case 4:
        return this.assign(object, action);
      case 6:
        return object && this.queryDeep(object, action);
      default:
        throw new HostError(
          'ApiNotFound',
          `The stand-in for Excel does not know actions of type ${action.ActionType}.`,
        );
    }
  }

  private instantiate(object: HostObject, action: Action): unknown {
    const info = this.paths.info(action.ObjectPathId);
    if (object.byReference && this.batch.AutoKeepReference && info.D === undefined) this.host.references.keep(object);
    const reference = this.host.references.idOf(object);
    return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private invoke(object: HostObject | null, action: Action): unknown {
    if (object === null) return NULL_RESULT;
    if (action.Name === '_KeepReference' && object.byReference) {
      this.host.references.keep(object);
      return null;
    }
    const args = this.paths.arguments(action.ArgumentInfo);
    this.before.beforeMethod(object, action.Name);
    return object.invoke(action.Name, args, this.host.call) ?? null;
  }

  private assign(object: HostObject | null, action: Action): unknown {
    if (object === null) return NULL_RESULT;
    const value = this.paths.arguments(action.ArgumentInfo).at(0);
    this.before.beforeCommand(object, action.Name);
    object.set(action.Name, value, this.host.call);
    return null;
  }

  /** `Queries` are keyed by class name: each object found on the way is projected by the query of its class. */
  private queryDeep(object: HostObject, action: Action): unknown {
    const queries = action.RecursiveQueryInfo?.Queries ?? {};
    const query: QueryInfo = queries[object.className] ?? Object.values(queries)[0] ?? {};
    return project(object, query, this.host.call, this.host.references.idOf(object));
  }
}
