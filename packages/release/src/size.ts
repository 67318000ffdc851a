import { initialSize, laterSize, mostInitial } from './initialSize';
import type { SentFile } from './initialSize';
import { say } from './say';

/** `npm run size`: prints the size of the scripts that the pane loads at its start; fails above the limit. */
const page = 'dist/addin/taskpane/pane.html';
const files = initialSize(page);
const later = laterSize(page);
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} KB gz`;
const total = sum(files);
say(...files.map(({ file, gz }) => `${kb(gz)}  ${file}`));
say(
  `${kb(total)}  with which the pane begins, of ${mostInitial} at most`,
  `${kb(sum(later))}  in ${later.length} files that it asks for itself`,
);
process.exitCode = total <= mostInitial * 1000 ? 0 : 1;

function sum(sent: readonly SentFile[]): number {
  return sent.reduce((bytes, { gz }) => bytes + gz, 0);
}
