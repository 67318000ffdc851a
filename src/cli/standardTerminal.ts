import type { Streams } from './Terminal';

/** Codes of a closed pipe, as when `head` has read enough; this is no error. */
const closed: readonly string[] = ['EPIPE', 'EOF'];

/** The streams of this process. `onLost` is called once with a code such as `ENOSPC` if the output is incomplete. */
export function standardTerminal(onLost: (code: string) => void): Streams {
  const { stdout, stderr } = process;
  stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (!closed.includes(error.code ?? '')) onLost(error.code ?? error.message);
    // Every later write fails again.
    stdout.on('error', () => undefined);
  });
  // There is no stream left to report it to.
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    isInteractive: stderr.isTTY,
  };
}
