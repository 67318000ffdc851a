import { invalidArgument } from './HostError';
import { isRecord } from './wire';

/**
 * The arguments of a method or setter with object paths resolved; each accessor narrows one or throws InvalidArgument.
 */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index];
  }

  isAbsent(index: number): boolean {
    const value = this.values[index];
    return value === undefined || value === null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} should be text`);
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw invalidArgument(`argument ${index + 1} should be a number`);
    return value;
  }

  /** Text compared without case, for enumerations: the client accepts both spellings. */
  choice<T extends string>(index: number, choices: readonly T[], absent: T): T {
    if (this.isAbsent(index)) return absent;
    return oneOf(this.values[index], choices);
  }

  flag(index: number, absent: boolean): boolean {
    return this.isAbsent(index) ? absent : this.values[index] === true;
  }

  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    if (value === undefined || value === null) return {};
    if (!isRecord(value)) throw invalidArgument(`argument ${index + 1} should be an object`);
    return value;
  }
}

/** The member of `choices` that equals the value without case. */
export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice =
    typeof value === 'string' ? choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) : undefined;
  if (choice === undefined) throw invalidArgument(`${String(value)} is none of ${choices.join(', ')}`);
  return choice;
}
