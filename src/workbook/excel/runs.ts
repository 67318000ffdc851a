/** Neighbours with one value, such as rows of one height; places count as the caller counts. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Runs of consecutive places with equal values; of a place named twice the later value counts. */
export function runsOf(places: Iterable<readonly [place: number, value: number]>): readonly Run[] {
  const found: Run[] = [];
  for (const [place, value] of [...new Map(places)].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last?.value === value && last.to === place - 1) found[found.length - 1] = { ...last, to: place };
    else found.push({ from: place, to: place, value });
  }
  return found;
}
