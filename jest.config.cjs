/** Unit and integration tests: everything under test/ except what needs LibreOffice or takes its time on purpose. */
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/oracle/', '<rootDir>/test/bench/', '<rootDir>/test/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', require('./swc.config.cjs')] },
  reporters: ['default', '<rootDir>/test/reporters/count.cjs'],
};
