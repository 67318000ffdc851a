const { folderCircles } = require('./folderCircles.cjs');
const config = require('../../.dependency-cruiser.cjs');

/**
 * `node test/architecture/checkImports.cjs FOLDER…`: fails if an import is forbidden by .dependency-cruiser.cjs or if
 * two folders import each other. `--json` prints the problems as data, for tests.
 */
async function main([...words]) {
  const folders = words.filter((word) => !word.startsWith('--'));
  const { cruise } = await import('dependency-cruiser');
  const { forbidden, options } = config;
  const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } });
  const { violations, totalCruised } = output.summary;
  const problems = [
    ...violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ...folderCircles(importsOf(output.modules)).map((circle) => `folders import each other: ${circle}`),
  ].sort();
  if (words.includes('--json')) return void console.log(JSON.stringify({ modules: totalCruised, problems }));
  for (const problem of problems) console.error(problem);
  if (totalCruised === 0) console.error('no sources found');
  process.exitCode = problems.length > 0 || totalCruised === 0 ? 1 : 0;
}

/** Pairs of files [importer, imported], including type imports. */
function importsOf(modules) {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.filter(({ resolved }) => /^(src|packages)\//.test(resolved)).map(({ resolved }) => [source, resolved]),
  );
}

void main(process.argv.slice(2));
