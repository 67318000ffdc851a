export interface Timing {
  /** Microseconds a call; the median of many samples. */
  readonly median: number;
  readonly best: number;
}

const warmUp = 300;
const samples = 200;
/** Repeats the call in a sample until it is long enough for the clock. */
const shortestSample = 200;

/** Times a call after a warm-up. Adds up its results, so that the compiler cannot remove it. */
export function time(call: () => number): Timing {
  for (let run = 0; run < warmUp; run += 1) _sum += call();
  const started = now();
  _sum += call();
  const repeats = Math.max(1, Math.ceil(shortestSample / Math.max(now() - started, 0.1)));
  const all = Array.from({ length: samples }, () => {
    const start = now();
    for (let run = 0; run < repeats; run += 1) _sum += call();
    return (now() - start) / repeats;
  });
  return summary(all);
}

/** Times an asynchronous call, with fewer samples because such calls are slow. */
export async function timeAsync(call: () => Promise<number>, runs = 40): Promise<Timing> {
  for (let run = 0; run < runs / 4; run += 1) _sum += await call();
  const all: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = now();
    _sum += await call();
    all.push(now() - start);
  }
  return summary(all);
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function summary(all: readonly number[]): Timing {
  return { median: median(all), best: Math.min(...all) };
}

/** Microseconds. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1000;
}

/** A sink for results, never read. */
let _sum = 0;

/** `12.3 µs`, `1.23 ms`, `1.23 s`. */
export function formatDuration(microseconds: number): string {
  if (microseconds < 1e3) return `${microseconds.toFixed(1)} µs`;
  return microseconds < 1e6 ? `${(microseconds / 1e3).toFixed(2)} ms` : `${(microseconds / 1e6).toFixed(2)} s`;
}

/** Prints a line of the report; above a limit the run fails. */
export function tell(what: string, figure: string, limit?: { readonly text: string; readonly kept: boolean }): void {
  const verdict = limit === undefined ? '' : `  ${limit.kept ? 'ok' : 'MISSED'}: ${limit.text}`;
  console.log(`  ${what.padEnd(62)} ${figure.padStart(10)}${verdict}`);
  if (limit?.kept === false) process.exitCode = 1;
}
