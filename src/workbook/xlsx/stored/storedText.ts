import { resolveReferences } from '../../xml';

/** Phonetic text, which is no part of the string. */
const phonetic = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g;
const run = /<(?:[\w.-]+:)?t(?:\s[^<>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t\s*>/g;
/** A character that XML cannot hold, or an underscore that would look like one. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a string item or an inline string: the texts of all its formatted runs. */
export function storedText(xml: string): string {
  const spoken = xml.includes('rPh') ? xml.replace(phonetic, '') : xml;
  const text = [...spoken.matchAll(run)].map(([, written = '']) => characterData(written)).join('');
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Resolves the references and line ends of a text in a sheet. */
export function characterData(written: string): string {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  return text.includes('&') ? resolveReferences(text) : text;
}
