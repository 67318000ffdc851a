/**
 * True if a file name is of a pattern in which `*` stands for any characters and `?` for one. Case does not matter, as on
 * Windows, nor does the composition of Unicode. Only the last `*` is ever moved on, so that the time is at most the product
 * of both lengths: names come from others, and a regular expression with several `.*` takes exponentially long.
 */
export function matchName(pattern: string, name: string): boolean {
  const [wanted, given] = [lettersOf(pattern), lettersOf(name)];
  let [at, index] = [0, 0];
  let star: { readonly at: number; readonly index: number } | null = null;
  while (index < given.length) {
    if (wanted[at] === '*') {
      star = { at, index };
      at += 1;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[index])) {
      at += 1;
      index += 1;
    } else if (star) {
      star = { at: star.at, index: star.index + 1 };
      [at, index] = [star.at + 1, star.index];
    } else return false;
  }
  return wanted.slice(at).every((letter) => letter === '*');
}

function lettersOf(text: string): readonly string[] {
  return [...text.normalize('NFC')].map((letter) => letter.toLowerCase());
}
