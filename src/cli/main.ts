import { run } from './run';

// A reader such as `head` may go away early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const terminal = {
  out: (text: string): void => void process.stdout.write(text),
  error: (text: string): void => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
};

void run(process.argv.slice(2), terminal, async () => (await import('../workbook/xlsx')).FileWorkbook).then((code) => {
  process.exitCode = code;
});
