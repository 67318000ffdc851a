/** Resolves the target of a relation: relative to the root, or to the parent of the `_rels` folder. */
export function relationTarget(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -2);
  for (const step of target.split('/').filter((name) => name !== '' && name !== '.')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}
