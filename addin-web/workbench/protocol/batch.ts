import { Arguments } from './arguments';
import { HostError } from './hostError';
import { HostCollection, HostObject } from './hostObject';
import type { Members, Property } from './hostObject';
import { ActionType, PathType } from './messages';
import type { Action, ArgumentInfo, ObjectPath, QueryInfo, Request, Response, Result } from './messages';
import type { References } from './references';

/** What a batch needs of its host. */
export interface BatchHost {
  readonly references: References;
  readonly root: HostObject;
  create(name: string): HostObject | null;
  /** Told before anything of the document is changed; may refuse by throwing. */
  beforeWrite(): void;
  /** Notes an API that the host lacks. */
  lacks(member: string): void;
}

/** Methods that change the document. */
const WRITERS = /^(?:Insert|Delete|Clear)/;

/** One request: its actions run in order, each path is evaluated once, and what was done before an error stays done. */
export class Batch {
  private readonly evaluated = new Map<number, HostObject | null>();

  constructor(private readonly host: BatchHost, private readonly request: Request) {}

  run(): Response {
    const results: Result[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        const value = action.ActionType === ActionType.Trace ? null : this.perform(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        if (error instanceof HostError && error.code === 'ApiNotFound') this.host.lacks(error.location ?? error.message);
        return { Results: results, TraceIds: traces, Error: failure(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): unknown {
    const object = this.object(action.ObjectPathId);
    // Members of a null object are null, never an error.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.query(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action.Name, action.ArgumentInfo);
      case ActionType.SetProperty:
        this.set(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        return fail(`action ${action.ActionType}`);
    }
  }

  private object(id: number): HostObject | null {
    const known = this.evaluated.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request has no path ${id}.`);
    const object = this.evaluate(path);
    this.evaluated.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.host.root;
      case PathType.NewObject:
        return this.host.create(path.Name) ?? fail(path.Name);
      case PathType.ReferenceId:
        return this.referenced(path.Name);
      case PathType.NullObject:
        return null;
      default:
        return this.evaluateBelow(this.object(path.ParentObjectPathId ?? 0), path);
    }
  }

  private evaluateBelow(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return this.navigate(parent, path.Name);
    if (path.ObjectPathType === PathType.Indexer || path.Name === 'GetItemAt') return this.item(parent, path);
    const value = this.call(parent, path.Name, path.ArgumentInfo);
    if (value === null || value instanceof HostObject) return value;
    throw new HostError('GeneralException', `${parent.type}.${path.Name} does not give an object.`);
  }

  private item(parent: HostObject, path: ObjectPath): HostObject {
    const key = path.ArgumentInfo?.Arguments?.[0];
    const items = itemsOf(parent);
    if (!items) return fail(`${parent.type}.GetItem`);
    const found = items.find((item) => path.Name !== 'GetItemAt' && Object.values(item.identity()).includes(key))
      ?? (typeof key === 'number' ? items[key] : undefined);
    if (!found) throw new HostError('ItemNotFound', 'The requested item does not exist.', `${parent.type}.getItem`);
    return found;
  }

  private referenced(id: string): HostObject {
    const object = this.host.references.get(id);
    if (!object) throw new HostError('InvalidObjectPath', 'The object is no longer held.');
    return object;
  }

  private navigate(parent: HostObject, name: string): HostObject | null {
    const step = parent.tables.find((table) => table.objects?.[name])?.objects?.[name];
    return step ? step(parent as never) : fail(`${parent.type}.${name}`);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === '_KeepReference') {
      this.host.references.keep(object);
      return null;
    }
    const method = object.tables.find((table) => table.methods?.[name])?.methods?.[name];
    if (!method) return fail(`${object.type}.${name}()`);
    if (WRITERS.test(name)) this.host.beforeWrite();
    return method(object as never, this.argumentsOf(info, `${object.type}.${name}`));
  }

  private argumentsOf(info: ArgumentInfo | undefined, location: string): Arguments {
    const values = (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.object(path) : value;
    });
    return new Arguments(values, location);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    const setter = property(object, wire.toLowerCase())?.[1].set;
    if (!setter) return fail(`${object.type}.${wire} =`);
    if (object.inDocument) this.host.beforeWrite();
    setter(object as never, value);
  }

  /** Objects answer with a reference when the client keeps them, which it asks for per request. */
  private identify(object: HostObject): Record<string, unknown> {
    const held = this.request.AutoKeepReference && object !== this.host.root ? this.host.references.keep(object) : this.host.references.idOf(object);
    return { ...(held === null ? {} : { _ReferenceId: held }), ...object.identity() };
  }

  private query(object: HostObject, info: QueryInfo): Record<string, unknown> {
    const all = itemsOf(object);
    if (all) {
      const first = info.Skip ?? 0;
      const items = all.slice(first, info.Top ? first + info.Top : undefined);
      const perItem: QueryInfo = { Select: info.Select ?? [], Expand: info.Expand ?? [] };
      return { ...this.identify(object), _Items: items.map((item) => this.query(item, perItem)) };
    }
    const answer = this.identify(object);
    for (const path of this.selected(object, info)) this.load(object, path.split('/'), answer);
    return answer;
  }

  private selected(object: HostObject, info: QueryInfo): readonly string[] {
    const named = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => name !== '');
    const all = named.length === 0 || named.includes('*') ? object.tables.flatMap((table) => Object.keys(table.properties ?? {})) : [];
    return [...named.filter((name) => name !== '*'), ...all];
  }

  private load(object: HostObject, [head = '', ...rest]: readonly string[], answer: Record<string, unknown>): void {
    const name = head.toLowerCase();
    const scalar = property(object, name);
    const step = first(object.tables, (table) => entry(table.objects, name));
    if (scalar) {
      answer[scalar[0]] = scalar[1].get(object as never);
    } else if (step) {
      const target = step[1](object as never);
      answer[step[0]] = target && Object.assign(answer[step[0]] ?? {}, this.part(target, rest));
    } else if (name !== 'id' && !name.startsWith('_')) {
      fail(`${object.type}.${head}`);
    }
  }

  /** An object loaded as part of another is not held: the client reaches it by its path. */
  private part(object: HostObject, path: readonly string[]): Record<string, unknown> {
    if (object instanceof HostCollection) return this.query(object, { Select: [path.join('/')] });
    const answer = { ...object.identity() };
    for (const name of path.length > 0 ? [path] : this.selected(object, {}).map((all) => [all])) this.load(object, name, answer);
    return answer;
  }
}

function fail(member: string): never {
  throw new HostError('ApiNotFound', `The workbench does not implement ${member}.`, member);
}

const itemsOf = (object: HostObject): readonly HostObject[] | null =>
  object instanceof HostCollection ? (object as HostCollection<HostObject>).items : null;

function first<T>(tables: readonly Members<never>[], find: (table: Members<never>) => T | undefined): T | undefined {
  for (const table of tables) {
    const found = find(table);
    if (found !== undefined) return found;
  }
  return undefined;
}

const property = (object: HostObject, name: string): [string, Property<never>] | undefined =>
  first(object.tables, (table) => entry(table.properties, name));

function entry<T>(record: Readonly<Record<string, T>> | undefined, name: string): [string, T] | undefined {
  return Object.entries(record ?? {}).find(([key]) => key.toLowerCase() === name);
}

function failure(error: unknown, index: number): NonNullable<Response['Error']> {
  const known = error instanceof HostError
    ? error
    : new HostError('GeneralException', error instanceof Error ? error.message : 'Something went wrong.');
  return { Code: known.code, Message: known.message, Location: known.location, ActionIndex: index, HttpStatusCode: known.status };
}
