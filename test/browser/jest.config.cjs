const path = require('node:path');
const base = require('../../jest.config.cjs');

/**
 * Tests of the workbench in a browser, and of one scenario in Node and browser. They read dist/, which must be built.
 */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/test/browser', '<rootDir>/test/fidelity'],
  testMatch: ['<rootDir>/test/**/*.browser.ts'],
  testTimeout: 300_000,
  globalSetup: '<rootDir>/test/browser/unpackBrowser.ts',
  // A browser uses one core.
  maxWorkers: 2,
};
