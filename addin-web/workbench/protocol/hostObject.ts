import type { Span } from '../document/span';
import type { Arguments } from './arguments';

export interface Property<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** What an object of the API offers, by the names that travel (PascalCase). */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
}

/** An object a client may hold. */
export abstract class HostObject {
  abstract readonly type: string;
  /** Tables for the object's own class, looked through in order. */
  abstract get tables(): readonly Members<never>[];

  /** Whether the object is part of the document, so that setting it is writing. */
  get inDocument(): boolean {
    return true;
  }

  /** What the client needs to address the object again. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Spans that must keep following the text while a client holds the object. */
  spans(): readonly Span[] {
    return [];
  }
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  constructor(readonly items: readonly T[]) {
    super();
  }

  override spans(): readonly Span[] {
    return this.items.flatMap((item) => item.spans());
  }
}
