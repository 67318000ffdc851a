/** Neighbours that get one value, such as rows of one height; `from` and `to` are inclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * A small number of runs that give every index its value when they are set in order: if there are no gaps, the most
 * frequent value is set for all first. If an index occurs twice, the later value counts.
 */
export function runsOf(values: Iterable<readonly [index: number, value: number]>): readonly Run[] {
  const runs: Run[] = [];
  let gapless = true;
  for (const [index, value] of [...new Map(values)].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to !== index - 1) gapless = false;
    if (last?.value === value && last.to === index - 1) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ from: index, to: index, value });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (!gapless || !first || !last) return runs;
  const count = new Map<number, number>();
  for (const { value } of runs) count.set(value, (count.get(value) ?? 0) + 1);
  const [[usual] = [first.value]] = [...count].sort(([, a], [, b]) => b - a);
  const others = runs.filter(({ value }) => value !== usual);
  return others.length + 1 < runs.length ? [{ from: first.from, to: last.to, value: usual }, ...others] : runs;
}
