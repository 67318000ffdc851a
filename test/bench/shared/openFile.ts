import { readFileSync } from 'node:fs';
import { FileWorkbook } from '../../../src/workbook/xlsx';

/** A program for its own process: reads a whole file, as a check does, and prints the outcome and its costs. */
export interface Outcome {
  /** `read`, the problem of a WorkbookError, or another error's text. */
  readonly outcome: unknown;
  readonly megabytes: number;
  /** Processor time since the start of the process, which other work on the machine does not affect. */
  readonly seconds: number;
}

async function open(path: string): Promise<unknown> {
  try {
    const workbook = await FileWorkbook.open(readFileSync(path));
    const sheets = await workbook.sheets();
    await workbook.readUsed(sheets.map(({ tab }) => tab));
    return 'read';
  } catch (error) {
    return error instanceof Error && 'problem' in error ? error.problem : `crash: ${String(error)}`;
  }
}

void open(process.argv[2] ?? '').then((outcome) => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const result: Outcome = { outcome, megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  process.stdout.write(JSON.stringify(result));
});
