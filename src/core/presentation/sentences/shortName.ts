/** Longest name that a sentence carries whole. */
const longest = 64;

/** The name of a row without what stands in brackets, cut between words where it is long. */
export function shortName(name: string): string {
  const bare = name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '');
  if (bare.length <= longest) return bare;
  const cut = bare.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : longest).replace(/[.,;:]+$/, '')}…`;
}
