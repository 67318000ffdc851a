const path = require('node:path');

/**
 * Pairs of folders that import each other, at every depth: two folders of one parent, or a folder's own files and one
 * of its subfolders.
 */

/** The folders of a file from the outermost on: `a`, `a/b` for `a/b/c.ts`. */
function foldersOf(file) {
  const parts = path.posix.dirname(file).split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * The edge between the two folders at which the paths of importer and imported file diverge: siblings in one folder. A
 * file directly in that folder counts as the folder itself.
 */
function edgeOf(from, to) {
  const [a, b] = [foldersOf(from), foldersOf(to)];
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth += 1;
  const parent = a[depth - 1] ?? '.';
  const [first, second] = [a[depth] ?? parent, b[depth] ?? parent];
  return first === second ? undefined : [first, second];
}

/** `imports`: pairs of files [importer, imported]. Returns `a ⇄ b: x → y; y → x` for each pair of folders. */
function folderCircles(imports) {
  const edges = new Map();
  for (const [from, to] of imports) {
    const edge = edgeOf(from, to);
    if (edge && !edges.has(edge.join(' → '))) edges.set(edge.join(' → '), { edge, example: `${from} → ${to}` });
  }
  return [...edges.values()]
    .flatMap(({ edge: [first, second], example }) => {
      const back = edges.get(`${second} → ${first}`);
      return back && first < second ? [`${first} ⇄ ${second}: ${example}; ${back.example}`] : [];
    })
    .sort();
}

module.exports = { folderCircles };
