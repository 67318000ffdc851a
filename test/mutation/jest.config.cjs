const path = require('node:path');
const folders = require('./folders.cjs');

/**
 * The tests of one folder, as `npm test` runs them, without the stand-in for Excel. This file runs inside Stryker's
 * copy of the project.
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  testEnvironment: 'node',
  testTimeout: 30_000,
  roots: folders[process.env.MUTATION_FOLDER ?? ''].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', require('../../swc.config.cjs')] },
  setupFiles: ['<rootDir>/src/core/presentation/messages/commandLine.ts', '<rootDir>/test/mutation/setup.cjs'],
};
