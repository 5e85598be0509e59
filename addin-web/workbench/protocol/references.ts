import type { Span } from '../document/span';
import type { HostObject } from './hostObject';

/** Objects that clients hold across requests. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `{wordaddin}#${this.next++}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  get(id: string): HostObject | null {
    return this.byId.get(id) ?? null;
  }

  drop(id: string): void {
    const object = this.byId.get(id);
    this.byId.delete(id);
    if (object) this.ids.delete(object);
  }

  clear(): void {
    this.byId.clear();
    this.ids.clear();
  }

  get size(): number {
    return this.byId.size;
  }

  spans(): ReadonlySet<Span> {
    return new Set([...this.byId.values()].flatMap((object) => object.spans()));
  }
}
