/** Characters that XML cannot hold, not even as references: https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The index of the first character that no XML can hold, in UTF-16 units; null if there is none. */
export function findUnwritable(text: string): number | null {
  return unwritable.exec(text)?.index ?? null;
}

/** Escapes a text for an element or for an attribute between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, reference);
}

/**
 * Escapes a text for an element so that every reader gets the same text: line ends and tabs become references because
 * readers normalise line ends.
 */
export function escapeVerbatim(text: string): string {
  return text.replace(/[<>&\t\n\r]/g, reference);
}

function reference(letter: string): string {
  return `&#${letter.charCodeAt(0)};`;
}
