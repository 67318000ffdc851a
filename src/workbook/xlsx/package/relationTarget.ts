/** The path of the part that a relation means: from the root, or from the folder beside `_rels`. */
export function relationTarget(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -2);
  for (const step of target.split('/').filter((name) => name !== '' && name !== '.')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}
