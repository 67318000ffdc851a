/**
 * A text as it counts for a sign-off: composed, spaces of every kind alike and single, none around it. What programs
 * change when they open and save a file is no change of the report.
 */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(gaps, ' ').trim();
}

/** White space, no-break spaces among it, and what has no width. */
const gaps = /[\s\u200b-\u200d\u2060\u00ad]+/g;
