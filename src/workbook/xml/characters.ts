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

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Characters between the ampersand and the semicolon of the longest reference, `&#1114111;`. */
const longestReference = 8;

/**
 * Resolves references, for the scanner of sheets, which reads XML without the parser. It is lenient: names of entities
 * may have any case, and an ampersand that begins no reference stays.
 */
export function resolveReferences(written: string): string {
  const pieces: string[] = [];
  let [from, end] = [0, -1];
  for (let at = written.indexOf('&'); at >= 0; at = written.indexOf('&', at + 1)) {
    // The same semicolon is found once: of many ampersands none searches the whole text.
    if (end < at) end = written.indexOf(';', at);
    if (end < 0) break;
    const character = end - at - 1 > longestReference ? undefined : referredCharacter(written.slice(at + 1, end));
    if (character === undefined) continue;
    pieces.push(written.slice(from, at), character);
    from = end + 1;
  }
  return from === 0 ? written : pieces.join('') + written.slice(from);
}

function referredCharacter(reference: string): string | undefined {
  if (!reference.startsWith('#')) return named.get(reference) ?? named.get(reference.toLowerCase());
  const isHexadecimal = /^#x[0-9a-f]{1,6}$/i.test(reference);
  if (!isHexadecimal && !/^#\d{1,7}$/.test(reference)) return undefined;
  const point = isHexadecimal ? parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
