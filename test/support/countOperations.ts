import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/** Code whose work is counted: the project's own, and the edit distance that recognition calls. */
const counted = /\/src\/|\/fastest-levenshtein\//;

/**
 * How often the blocks of the project's code run during `work`, as the engine counts them. Unlike seconds, the number
 * is the same on every machine; it grows with every call and every turn of a loop. Regular expressions and built-in
 * functions count as one.
 */
export function countOperations(work: () => void): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    let operations = 0;
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      operations = sumOf(coverage.result);
    });
    session.post('Profiler.stopPreciseCoverage');
    return operations;
  } finally {
    session.disconnect();
  }
}

function sumOf(scripts: readonly Profiler.ScriptCoverage[]): number {
  return scripts
    .filter(({ url }) => counted.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}
