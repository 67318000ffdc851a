import { visibleLine } from '../core/base/spaces';

/** The output and the errors of a process, as text. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether a person watches the errors, so that progress makes sense. */
  readonly isInteractive: boolean;
}

/**
 * Where a command writes to, line by line. Whatever a line contains, such as names of files and texts of workbooks, it stays
 * one line and does not control the terminal: breaks become spaces, control characters become U+FFFD.
 */
export class Terminal {
  constructor(private readonly streams: Streams) {}

  out(...lines: readonly string[]): void {
    this.streams.out(textOf(lines));
  }

  error(...lines: readonly string[]): void {
    if (lines.length > 0) this.streams.error(textOf(lines));
  }

  /** Shows a line about the progress in place of the last one, if a person watches; null clears it. */
  status(line: string | null): void {
    if (this.streams.isInteractive) this.streams.error(clearLine + visibleLine(line ?? ''));
  }
}

const clearLine = '\r\u001B[K';

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${visibleLine(line)}\n`).join('');
}
