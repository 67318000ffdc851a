/** Excel takes no longer text in the constant of a name. */
const longest = 255;

/** The formula of a name that stands for a text. */
export function constantFormula(text: string): string {
  if (text.length > longest) throw new RangeError(`${text.length} characters are too many for a name.`);
  return `="${text.replaceAll('"', '""')}"`;
}

/** The text that a name stands for; null where it stands for something else. */
export function constantText(formula: string): string | null {
  const [, quoted] = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(formula) ?? [];
  return quoted?.replaceAll('""', '"') ?? null;
}
