import { tryMutant } from './tryMutant';

/** A program for its own process: tries mutants of a seed, and tells of each one before it begins and after it ends. */
const [seed = 1, first = 0, last = 0] = process.argv.slice(2).map(Number);

async function tryAll(): Promise<void> {
  for (let number = first; number < last; number += 1) {
    process.send?.({ number });
    const start = process.cpuUsage();
    const trial = await tryMutant(seed, number);
    const { user, system } = process.cpuUsage(start);
    const megabytes = process.resourceUsage().maxRSS / 1024;
    process.send?.({ number, trial, seconds: (user + system) / 1e6, megabytes });
  }
}

void tryAll().then(() => process.disconnect());
