/** The port that a setting asks for, `usual` without one; undefined if it is no port. 0 means any free port. */
export function portOf(setting: string | undefined, usual: number): number | undefined {
  if (setting === undefined || setting.trim() === '') return usual;
  const port = /^\d+$/.test(setting.trim()) ? Number(setting) : NaN;
  return port <= 65_535 ? port : undefined;
}
