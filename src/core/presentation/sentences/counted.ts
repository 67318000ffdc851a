/** A count in words, or nothing where there is nothing to count: for lists that are joined. */
export function counted(count: number, word: (count: number) => string): readonly string[] {
  return count > 0 ? [word(count)] : [];
}
