const folder = process.env.MUTATION_FOLDER;
const output = `dist/mutation/${folder}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
module.exports = {
  mutate: [`src/core/${folder}/**/*.ts`],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // Tests are chosen by folder and by coverage; looking for related files takes longer than it saves.
  jest: { configFile: 'test/mutation/jest.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `${output}/incremental.json`,
  concurrency: 2,
  // A mutant that never ends stops here; slow machines have time.
  timeoutMS: 10_000,
  ignorePatterns: ['/*', '!/src', '!/test', '/test/fixtures', '!/package.json', '!/tsconfig.json', '!/swc.config.cjs'],
  tempDirName: 'dist/mutation/sandbox',
  reporters: ['clear-text', 'html'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  htmlReporter: { fileName: `${output}/index.html` },
  allowEmpty: false,
};
