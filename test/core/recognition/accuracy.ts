import type { Edition } from '../../../src/core/catalogue';
import { recognise } from '../../../src/core/recognition';
import type { Variant } from './distortions/variant';

/** What became of the figures of some variants. */
export interface Totals {
  values: number;
  landed: number;
  certain: number;
  doubtful: number;
  wrongButDoubtful: number;
  wrongAndCertain: number;
  missed: number;
}

export const noTotals: Totals = {
  ...{ values: 0, landed: 0, certain: 0, doubtful: 0, wrongButDoubtful: 0, wrongAndCertain: 0, missed: 0 },
};

/** A line for each figure that did not land, such as `BM1:3.1 in D9: missed`. */
export function judge(edition: Edition, { sheets, truth }: Variant): { totals: Totals; faults: readonly string[] } {
  const totals = { ...noTotals, values: truth.size };
  const faults: string[] = [];
  const landed = new Set<string>();
  for (const found of recognise(edition, sheets).rows.values()) {
    if (found.figure.content.kind === 'empty') continue;
    const cell = `${found.tab}!${found.at}`;
    if (truth.get(cell) === found.row) {
      landed.add(found.row);
      totals[found.certainty] += 1;
      continue;
    }
    totals[found.certainty === 'certain' ? 'wrongAndCertain' : 'wrongButDoubtful'] += 1;
    faults.push(
      `${cell} is ${truth.get(cell) ?? 'of no row'}, taken for ${found.row} (${found.doubt ?? 'CERTAIN'}): ${found.code} ${found.name}`,
    );
  }
  for (const [cell, row] of truth) if (!landed.has(row)) faults.push(`${cell} ${row} missed`);
  totals.landed = landed.size;
  totals.missed = truth.size - landed.size;
  return { totals, faults };
}

export function add(sum: Totals, one: Totals): Totals {
  const keys = Object.keys(sum) as (keyof Totals)[]; // the keys of a record of numbers
  return Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as unknown as Totals; // same keys
}
