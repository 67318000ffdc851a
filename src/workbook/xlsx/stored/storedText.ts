import { resolveReferences } from '../../xml';

/** How a word is read aloud, beside the text that it belongs to. */
const phonetic = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g;
const run = /<(?:[\w.-]+:)?t(?:\s[^<>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t\s*>/g;
/** A character that XML cannot hold, or an underscore that would look like one. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a string item or an inline string, all its differently formatted runs in one. */
export function storedText(xml: string): string {
  const spoken = xml.includes('rPh') ? xml.replace(phonetic, '') : xml;
  const text = [...spoken.matchAll(run)].map(([, written = '']) => characterData(written)).join('');
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Characters of a sheet as they are written, with references and line ends resolved. */
export function characterData(written: string): string {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  return text.includes('&') ? resolveReferences(text) : text;
}
