import { HostError } from './hostError';
import type { HostObject } from './hostObject';

/** The arguments of one call, read with the types the member expects. */
export class Arguments {
  constructor(private readonly values: readonly unknown[], private readonly location: string) {}

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw this.invalid(index);
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number') throw this.invalid(index);
    return value;
  }

  texts(index: number): readonly string[] {
    const value = this.values[index];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw this.invalid(index);
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** One of the named values; the first is meant when the argument was left out. */
  choice<T extends string>(index: number, allowed: readonly [T, ...T[]]): T {
    const value = this.values[index] ?? allowed[0];
    const found = allowed.find((name) => name === value);
    if (found === undefined) throw this.invalid(index);
    return found;
  }

  object<T extends HostObject>(index: number, type: abstract new (...args: never[]) => T): T {
    const value = this.values[index];
    if (!(value instanceof type)) throw this.invalid(index);
    return value;
  }

  objectOrNull<T extends HostObject>(index: number, type: abstract new (...args: never[]) => T): T | null {
    return this.values[index] === null || this.values[index] === undefined ? null : this.object(index, type);
  }

  private invalid(index: number): HostError {
    return new HostError('InvalidArgument', `Argument ${index + 1} is not what ${this.location} takes.`, this.location);
  }
}
