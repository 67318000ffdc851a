import { parseArgs } from 'node:util';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { wrongUsage } from './CommandError';

/** A list may be given several times, one value each. */
type OptionType = 'string' | 'boolean' | 'list';
export type OptionTypes = Readonly<Record<string, OptionType>>;

export type Options<T extends OptionTypes> = {
  readonly [Name in keyof T]: T[Name] extends 'boolean'
    ? boolean
    : T[Name] extends 'list'
      ? readonly string[]
      : string | undefined;
} & { readonly arguments: readonly string[] };

/** Names of one letter. */
const shortNames: Readonly<Record<string, string>> = { output: 'o', help: 'h' };

/** Reads the options of a command; throws a CommandError that names the first one that is wrong. */
export function parseOptions<const T extends OptionTypes>(words: readonly string[], types: T, m: Messages): Options<T> {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, withShortName(name, type)])),
    strict: false,
    tokens: true,
  });
  const found = new Map<string, string | true>();
  const lists = new Map<string, string[]>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(types, token.name)) throw wrongUsage(m.commands.unknownOption(token.rawName));
    const type = types[token.name] ?? 'boolean';
    const value = valueOf(token, type, m);
    if (type === 'list') {
      lists.set(token.name, [...(lists.get(token.name) ?? []), String(value)]);
      continue;
    }
    if (found.has(token.name)) throw wrongUsage(m.commands.optionTwice(token.rawName));
    found.set(token.name, value);
  }
  const read = Object.entries(types).map(([name, type]) => {
    if (type === 'list') return [name, lists.get(name) ?? []];
    const value = found.get(name);
    return [name, type === 'boolean' ? value === true : value];
  });
  return { ...Object.fromEntries(read), arguments: rest } as Options<T>; // each name has the type that `types` gives it
}

function withShortName(name: string, kind: OptionType): { type: 'string' | 'boolean'; short?: string } {
  const short = shortNames[name];
  const type = kind === 'boolean' ? 'boolean' : 'string';
  return short === undefined ? { type } : { type, short };
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf(token: OptionToken, type: OptionType, m: Messages): string | true {
  if (type === 'boolean') {
    if (token.value !== undefined) throw wrongUsage(m.commands.valueUnwanted(token.rawName));
    return true;
  }
  // What looks like the next option is one, unless it was joined by =.
  const isNextOption = token.inlineValue === false && /^-./.test(token.value ?? '');
  if (token.value === undefined || isNextOption) throw wrongUsage(m.commands.valueMissing(token.rawName));
  return token.value;
}
