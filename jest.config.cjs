const bundlePackage = require('./test/bundlePackage.cjs');

/** Unit and integration tests: everything under test/ except what needs LibreOffice or takes its time on purpose. */
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/environments/node.cjs',
  // All cores, because Jest's default leaves one idle, which is half of two.
  maxWorkers: '100%',
  // A worker above this size is restarted between two files.
  workerIdleMemoryLimit: '1GB',
  // Generous for busy machines; a test that hangs still fails.
  testTimeout: 60_000,
  roots: ['<rootDir>/test', '<rootDir>/packages', '<rootDir>/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/oracle/', '<rootDir>/test/bench/', '<rootDir>/test/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  moduleNameMapper: {
    '^@bieumau/excel-host$': '<rootDir>/test/environments/sharedHost.cjs',
    '^@cj-tech-master/excelts(/chart)?$': bundlePackage(['@cj-tech-master/excelts', '@cj-tech-master/excelts/chart']),
    // The icons of the pane need Griffel too.
    '^@fluentui/react-components$': bundlePackage(
      ['@fluentui/react-components'],
      ['react', 'react-dom', 'scheduler', '@griffel/*'],
    ),
    // Univer as one file, see bundleUniver.cjs.
    '/univerPackages$': require('@bieumau/excel-host/bundleUniver')(),
  },
  transform: {
    '/catalogue/shippedEditions\\.ts$': '<rootDir>/test/compileEditions.cjs',
    '^.+\\.tsx?$': ['@swc/jest', require('./swc.config.cjs')],
  },
  // Loads both languages at the start, as the command line does.
  setupFiles: ['<rootDir>/src/core/presentation/messages/commandLine.ts'],
  testSequencer: '<rootDir>/test/longestFirst.cjs',
  reporters: ['default', '<rootDir>/test/reporters/count.cjs'],
};
