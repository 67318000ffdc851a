import type { Edition } from '../core/report/sheets/editionInForce';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { CommandError } from './CommandError';
import { readingProblem } from './fileErrors';
import { readRegularFile, UnreadFile } from './readRegularFile';
import type { Values } from './Values';
import { checkValues } from './checkValues';
import { repeatedKeys } from './repeatedKeys';

const largest = 16 * 1024 * 1024;

/** Reads a values file; throws a CommandError with everything that is wrong with it. */
export async function readValues(path: string, edition: Edition, m: Messages): Promise<Values> {
  const refuse = (problem: string): CommandError => new CommandError([m.values.file(path, problem)], 'file');
  const text = decode(await bytesOf(path, m, refuse));
  if (text === undefined) throw refuse(m.values.notUtf8);
  const data = parseJson(text, m);
  if (!data.ok) throw refuse(data.problem);
  const checked = checkValues(data.value, edition, m.values, repeatedKeys(text));
  if (checked.ok) return checked.values;
  throw new CommandError(
    checked.problems.map((problem) => m.values.file(path, problem)),
    'file',
  );
}

async function bytesOf(path: string, m: Messages, refuse: (problem: string) => CommandError): Promise<Uint8Array> {
  try {
    return await readRegularFile(path, largest);
  } catch (error) {
    if (error instanceof UnreadFile && error.code === 'tooLarge') throw refuse(m.values.tooLarge);
    const problem = readingProblem(error, path, m);
    throw problem === undefined ? error : new CommandError([problem.text], 'file', { cause: error });
  }
}

/** Text in UTF-8, or in UTF-16 where its first bytes say so, as Windows programs save it. */
function decode(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parseJson(text: string, m: Messages): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (position === undefined || Number(position) >= text.trimEnd().length) {
      return { ok: false, problem: m.values.cutShort };
    }
    const before = text.slice(0, Number(position)).split('\n');
    return { ok: false, problem: m.values.notJson(before.length, (before.at(-1) ?? '').length + 1) };
  }
}
