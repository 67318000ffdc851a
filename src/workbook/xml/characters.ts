/** What XML cannot hold, not even as a reference: https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The place of the first character that no XML can hold, in UTF-16 units; null where there is none. */
export function findUnwritable(text: string): number | null {
  return unwritable.exec(text)?.index ?? null;
}

/** A text as it is written in an element or in an attribute between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, reference);
}

/**
 * A text as it is written in an element so that every reader gets the same text: line ends and tabs are references, as
 * readers turn all line ends into one kind.
 */
export function escapeVerbatim(text: string): string {
  return text.replace(/[<>&\t\n\r]/g, reference);
}

function reference(letter: string): string {
  return `&#${letter.charCodeAt(0)};`;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The text that written characters stand for, for the scanner of sheets, which looks at XML without the parser. It is
 * lenient: names of entities count in any case, and what is no reference stays as it is.
 */
export function resolveReferences(written: string): string {
  return written.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
