import { SaxesParser } from 'saxes';

/** The facts about a custom XML part that the stand-in needs. */
export interface XmlOutline {
  /** The namespace of the root; empty if it has none or there is no root. */
  readonly namespace: string;
  /** True if the whole text is well-formed XML. */
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

/** Stops the parser at the first error. */
const malformed = new Error('not well-formed');
