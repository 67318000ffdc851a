/** The key with the largest value above zero, the first of equal ones. */
export function largest<Value>(
  values: ReadonlyMap<number, Value>,
  sizeOf: (value: Value) => number,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [key, value] of [...values].sort(([a], [b]) => a - b)) {
    if (sizeOf(value) <= most) continue;
    best = key;
    most = sizeOf(value);
  }
  return best;
}
