/** Neighbours that get one value, such as rows of one height; places count as the caller counts. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * Few runs that give every place its value when they are set in order: where no place is left out, the value that
 * most runs have goes over all first. Of a place named twice the later value counts.
 */
export function runsOf(places: Iterable<readonly [place: number, value: number]>): readonly Run[] {
  const runs: Run[] = [];
  let gapless = true;
  for (const [place, value] of [...new Map(places)].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to !== place - 1) gapless = false;
    if (last?.value === value && last.to === place - 1) runs[runs.length - 1] = { ...last, to: place };
    else runs.push({ from: place, to: place, value });
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
