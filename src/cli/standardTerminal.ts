import type { Terminal } from './Context';

/** What a reader that went away leaves; `head` does so when it has seen enough. No fault of anybody's. */
const closed: readonly string[] = ['EPIPE', 'EOF'];

/** The terminal of this process. `onLost` is told once, with a code such as `ENOSPC`, that the output is incomplete. */
export function standardTerminal(onLost: (code: string) => void): Terminal {
  const { stdout, stderr } = process;
  stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (!closed.includes(error.code ?? '')) onLost(error.code ?? error.message);
    // Every later write fails again.
    stdout.on('error', () => undefined);
  });
  // There is nowhere left to tell it.
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    isInteractive: stderr.isTTY,
  };
}
