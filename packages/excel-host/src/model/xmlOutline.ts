import { SaxesParser } from 'saxes';

/** What the stand-in knows of a custom XML part. */
export interface XmlOutline {
  /** Of the root; empty where it is in none, and where no root begins. */
  readonly namespace: string;
  /** Whether the whole is well-formed XML. */
  readonly isWellFormed: boolean;
}

export function xmlOutline(xml: string): XmlOutline {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let namespace: string | undefined;
  let isWellFormed = true;
  parser.on('opentag', ({ uri }) => (namespace ??= uri));
  parser.on('error', () => {
    isWellFormed = false;
    throw malformed;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error !== malformed) throw error;
  }
  return { namespace: namespace ?? '', isWellFormed };
}

/** Ends the reading at the first fault. */
const malformed = new Error('not well-formed');
