import type { CleanFiles } from '../core/report/outgoing/makeCleanCopy';
import type { insertReport } from '../core/presentation/sheets/insertReport';
import type { Language } from '../core/presentation/messages';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import type { Terminal } from './Terminal';

type Workbook = Parameters<typeof insertReport>[0];

/** A workbook in memory that can become a file. */
export interface WorkbookFile extends Workbook {
  /** Replaces what the workbook carries beside its sheets; see `formatRecord` and `traceOf`. */
  writeRecord(text: string, trace: string): Promise<void>;
  save(): Promise<Uint8Array>;
}

/** The adapter that the entry file has chosen. */
export interface WorkbookFiles {
  create(): Promise<WorkbookFile>;
  open(bytes: Uint8Array): Promise<WorkbookFile>;
  /** A copy that holds what a plan keeps and nothing else. */
  clean: CleanFiles['clean'];
}

/** What every command is given. The adapter is loaded by the commands that need it. */
export interface Context {
  readonly terminal: Terminal;
  readonly files: () => Promise<WorkbookFiles>;
  readonly language: Language;
  readonly m: Messages;
  readonly now: () => Date;
  /** How the program was called, such as `bieumau`. */
  readonly call: string;
}

/** How the program was called, so that the commands that it prints can be typed as they are. */
export function callOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.npm_lifecycle_event === 'bieumau' ? 'npm run -s bieumau --' : 'bieumau';
}

export const exitCodes = { ready: 0, open: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
