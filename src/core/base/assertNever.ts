/**
 * Closes a switch over a union: a member that is not handled does not compile. Throws when a value that the types
 * exclude arrives all the same.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
