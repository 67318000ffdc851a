const path = require('node:path');

/**
 * Pairs of folders that import each other, at every depth: two folders of one parent, or a folder's own files and one
 * of its subfolders. `node test/architecture/folderCircles.cjs FOLDER…` fails where there is one.
 */

/** The folders of a file from the outermost on: `a`, `a/b` for `a/b/c.ts`. */
function foldersOf(file) {
  const parts = path.posix.dirname(file).split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * The edge between the two places where the paths of importer and imported part: siblings of one folder, where a file
 * that lies directly in the folder counts as the folder itself.
 */
function edgeOf(from, to) {
  const [a, b] = [foldersOf(from), foldersOf(to)];
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth += 1;
  const parent = a[depth - 1] ?? '.';
  const [one, other] = [a[depth] ?? parent, b[depth] ?? parent];
  return one === other ? undefined : [one, other];
}

/** `imports`: pairs of files [importer, imported]. Gives `a ⇄ b: x → y, y → x` for each pair of folders. */
function folderCircles(imports) {
  const edges = new Map();
  for (const [from, to] of imports) {
    const edge = edgeOf(from, to);
    if (edge && !edges.has(edge.join(' → '))) edges.set(edge.join(' → '), { edge, example: `${from} → ${to}` });
  }
  return [...edges.values()]
    .flatMap(({ edge: [one, other], example }) => {
      const back = edges.get(`${other} → ${one}`);
      return back && one < other ? [`${one} ⇄ ${other}: ${example}; ${back.example}`] : [];
    })
    .sort();
}

/** Every import of one file of the folders by another, those of types among them. */
async function importsOf(folders) {
  const { cruise } = await import('dependency-cruiser');
  const { output } = await cruise(folders, {
    ...require('../../.dependency-cruiser.cjs').options,
    validate: false,
  });
  return output.modules.flatMap(({ source, dependencies }) =>
    dependencies.filter(({ resolved }) => /^(src|packages)\//.test(resolved)).map(({ resolved }) => [source, resolved]),
  );
}

module.exports = { folderCircles };

if (require.main === module) {
  void importsOf(process.argv.slice(2)).then((imports) => {
    const found = folderCircles(imports);
    for (const circle of found) console.error(`folders import each other: ${circle}`);
    if (imports.length === 0) console.error('no imports found');
    process.exitCode = found.length > 0 || imports.length === 0 ? 1 : 0;
  });
}
