/** The position at which an error is noticed: behind it. Lines and columns count from 1, the offset in UTF-16 units from 0. */
export interface XmlPosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The error for a document that is not well-formed or exceeds the limits of its reader. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(
    /** The parser's own words, in English: for logs, never for users. */
    readonly reason: string,
    readonly position: XmlPosition,
  ) {
    super(`${position.line}:${position.column}: ${reason}`);
  }
}
