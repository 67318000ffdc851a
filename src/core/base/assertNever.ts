/**
 * Ends a switch over a union, so that a member without a case does not compile. Throws if a value arrives that the
 * types exclude.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
