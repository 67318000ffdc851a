import { SaxesParser } from 'saxes';

/** A parser of XML with namespaces that tracks no lines. */
export type Parser = SaxesParser<Options>;

interface Options {
  readonly xmlns: true;
  readonly position: false;
}

/** The parser without its types, which hide the properties of its handlers. */
const Untyped = SaxesParser as unknown as new (options: Options) => object;

/**
 * Gives every parser the properties of all its handlers at once. The parser itself adds them one by one, and after a
 * few of them V8 keeps its properties in a dictionary, which makes reading four times as slow.
 */
class PreparedParser extends Untyped {
  readonly xmldeclHandler = undefined;
  readonly textHandler = undefined;
  readonly piHandler = undefined;
  readonly doctypeHandler = undefined;
  readonly commentHandler = undefined;
  readonly openTagStartHandler = undefined;
  readonly attributeHandler = undefined;
  readonly openTagHandler = undefined;
  readonly closeTagHandler = undefined;
  readonly cdataHandler = undefined;
  readonly errorHandler = undefined;
  readonly endHandler = undefined;
  readonly readyHandler = undefined;
}

/** Creates a parser. */
export function newParser(): Parser {
  // The base class is the parser itself.
  return new PreparedParser({ xmlns: true, position: false }) as unknown as Parser;
}
