/** Unit and integration tests: everything under test/ except what needs LibreOffice or takes its time on purpose. */
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // All cores: Jest would leave one idle, which on two of them is half.
  maxWorkers: '100%',
  // A worker that has grown begins anew between two files.
  workerIdleMemoryLimit: '1GB',
  // Machines that do other work besides take their time; a test that hangs fails all the same.
  testTimeout: 60_000,
  roots: ['<rootDir>/test', '<rootDir>/packages', '<rootDir>/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/oracle/', '<rootDir>/test/bench/', '<rootDir>/test/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  // Univer in one file, see there.
  moduleNameMapper: { '/univerPackages$': require('@bieumau/excel-host/bundleUniver')() },
  transform: { '^.+\\.tsx?$': ['@swc/jest', require('./swc.config.cjs')] },
  // Tests speak both languages from the start, as the command line does.
  setupFiles: ['<rootDir>/src/core/presentation/messages/commandLine.ts'],
  testSequencer: '<rootDir>/test/longestFirst.cjs',
  reporters: ['default', '<rootDir>/test/reporters/count.cjs'],
};
