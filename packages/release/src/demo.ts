import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { say } from './say';

const program = 'dist/cli/bieumau.cjs';
/** The output folder, below dist/, which git ignores. */
const report = 'dist/demo/BenTre-2022.xlsx';
/** The exit code of the command line for a report with findings. */
const hasFaults = 1;

/** `npm run demo`: writes the 2022 report of Bến Tre as it was filed, checks it and shows its faults. */
function main(): void {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const isShown = bieumau('sample', '-o', report) === 0 && bieumau('check', report) === hasFaults;
  if (isShown)
    say('', `The report lies in ${report}: open it in Excel or LibreOffice, or see it beside the pane: npm start`);
  process.exitCode = isShown ? 0 : 1;
}

/** Runs the command line on this terminal; returns its exit code. */
function bieumau(...words: readonly string[]): number | null {
  return spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' }).status;
}

main();
