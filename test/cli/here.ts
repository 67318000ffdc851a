import { callOf } from '../../src/cli/Context';
import { run } from '../../src/cli/run';
import { FileWorkbook } from '../../src/workbook/xlsx';
import type { Outcome } from './bieumau';

/** Runs a command in this process, where what is tested is what it says and not that it starts: a tenth of the time. */
export async function here(...words: readonly string[]): Promise<Outcome> {
  return hereAs(undefined, ...words);
}

/** Runs it as a script of npm's does. */
export async function hereAs(script: string | undefined, ...words: readonly string[]): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (text: string) => void out.push(text),
    error: (text: string) => void err.push(text),
    isInteractive: false,
  };
  const code = await run(words, terminal, () => Promise.resolve(FileWorkbook), callOf({ npm_lifecycle_event: script }));
  return { code, out: out.join(''), err: err.join('') };
}
