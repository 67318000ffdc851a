/**
 * Resolves the target of a relation: relative to the root, or to the parent of the `_rels` folder. Blanks around the
 * target, backslashes and percent-encoded characters, which some programs write, are taken for what they mean.
 */
export function relationTarget(from: string, target: string): string {
  const written = decodeName(target.trim().replaceAll('\\', '/'));
  const path = written.startsWith('/') ? [] : from.split('/').slice(0, -2);
  for (const step of written.split('/').filter((name) => name !== '' && name !== '.')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

/** The name of a part without percent-encoding; as it is if that is no valid encoding. */
export function decodeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
