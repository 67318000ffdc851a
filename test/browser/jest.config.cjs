const path = require('node:path');
const base = require('../../jest.config.cjs');

/** The workbench in a browser, and the same scenario in Node and there. Reads dist/, which is built before. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/test/browser', '<rootDir>/test/fidelity'],
  testMatch: ['<rootDir>/test/**/*.browser.ts'],
  testTimeout: 120_000,
  globalSetup: '<rootDir>/test/browser/unpackBrowser.ts',
  // A browser keeps one core busy.
  maxWorkers: 2,
};
