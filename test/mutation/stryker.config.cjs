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
  // A mutant that never ends is killed after this time and that of its tests.
  timeoutMS: 15_000,
  ignorePatterns: ['/*', '!/src', '!/test', '/test/fixtures', '!/package.json', '!/tsconfig.json', '!/swc.config.cjs'],
  tempDirName: 'dist/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  htmlReporter: { fileName: `${output}/index.html` },
  jsonReporter: { fileName: `${output}/report.json` },
  allowEmpty: false,
};
