import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Trial } from './tryMutant';

/** `npm run fuzz -- --mutants 10000 --seed 1` */
const { values } = parseArgs({
  options: { mutants: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [mutants, seed] = [Number(values.mutants), Number(values.seed)];
/** Mutants of one process. */
const atOnce = 250;
/** Seconds of processor time and megabytes that a mutant may take. */
const most = { seconds: 5, megabytes: 512 };
/** Milliseconds after which a process that says nothing is ended. */
const patience = 120_000;

interface Report {
  readonly number: number;
  readonly trial?: Trial;
  readonly seconds?: number;
  readonly megabytes?: number;
}

const outcomes = new Map<string, number>();
const largest = { seconds: 0, megabytes: 0 };
let [faults, cells] = [0, 0];

function complain(number: number, what: string): void {
  faults += 1;
  console.error(`mutant ${String(number)} of seed ${String(seed)}: ${what}`);
}

function take({ number, trial, seconds = 0, megabytes = 0 }: Report): void {
  if (!trial) return;
  outcomes.set(trial.outcome, (outcomes.get(trial.outcome) ?? 0) + 1);
  cells += trial.cells;
  for (const fault of trial.faults) complain(number, `${trial.made}: ${fault}`);
  if (seconds > most.seconds) complain(number, `${trial.made}: ${seconds.toFixed(1)} s of processor time`);
  if (megabytes > most.megabytes && largest.megabytes <= most.megabytes)
    complain(number, `${trial.made}: ${megabytes.toFixed(0)} MB in the process that read it and those before it`);
  largest.seconds = Math.max(largest.seconds, seconds);
  largest.megabytes = Math.max(largest.megabytes, megabytes);
}

/** Tries mutants in a process of their own; one that dies is a fault of the mutant that it was at. */
function runBatch(first: number, last: number): Promise<void> {
  return new Promise((done) => {
    const child = fork(resolve(__dirname, 'batch.ts'), [seed, first, last].map(String), { execArgv: ['--import', 'tsx', '--max-old-space-size=512'] }); // prettier-ignore
    let current = first;
    let timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('message', (report: Report) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), patience);
      current = report.number;
      take(report);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) return done();
      complain(current, `the process ended with ${String(code)}`);
      void runBatch(current + 1, last).then(done);
    });
  });
}

async function run(): Promise<void> {
  for (let first = 0; first < mutants; first += atOnce) await runBatch(first, Math.min(first + atOnce, mutants));
  console.log(`${String(mutants)} mutants of seed ${String(seed)}, ${String(cells)} cells compared`);
  for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(6)} ${outcome}`); // prettier-ignore
  console.log(
    `at most ${largest.seconds.toFixed(1)} s and ${largest.megabytes.toFixed(0)} MB; ${String(faults)} faults`,
  );
  if (faults > 0) process.exitCode = 1;
}

void run();
