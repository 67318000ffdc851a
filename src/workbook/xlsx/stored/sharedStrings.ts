import { storedText } from './storedText';

const item = /<(?:[\w.-]+:)?si(?:\s[^<>]*)?(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?si\s*>)/g;

/** The texts that cells refer to by number. */
export function sharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(item)].map(([, content]) => storedText(content ?? ''));
}
