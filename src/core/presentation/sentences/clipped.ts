/** Longest text of a cell that a sentence quotes. */
const longest = 60;

/** What somebody typed, on one line and not too long. */
export function clipped(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim().normalize('NFC')];
  return line.length <= longest ? line.join('') : `${line.slice(0, longest).join('')}…`;
}
