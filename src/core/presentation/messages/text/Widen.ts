/**
 * The type that a list of messages in another language must have: the same keys, any text for a text, and functions
 * of the same parameters. Comments and parameter names of the first list are shown for the others as well.
 */
export type Widen<T> = T extends (...words: infer Words) => string
  ? (...words: Words) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Widen<T[Key]> };
