/** A path as it is typed into a shell of any system: in double quotes where anything in it might need them. */
export function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}
