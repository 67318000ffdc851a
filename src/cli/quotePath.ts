/**
 * A path as it is typed into the shells of a system, so that it stands for itself: in single quotes in those of POSIX, in double
 * quotes in cmd and PowerShell. Undefined if no spelling is safe: a control character, or on Windows a sign that only one of
 * the two shells leaves alone within double quotes.
 */
export function quotePath(path: string, platform: NodeJS.Platform = process.platform): string | undefined {
  if (/\p{Cc}/u.test(path)) return undefined;
  // What begins with a hyphen would be an option.
  const name = path.startsWith('-') ? `./${path}` : path;
  if (platform === 'win32') {
    if (/^[\w./\\:-]+$/.test(name)) return name;
    return /["$`%!\u2018-\u201f]/.test(name) ? undefined : `"${name}"`;
  }
  return /^[\w./:-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
