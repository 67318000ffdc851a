const path = require('node:path');
const base = require('../../jest.config.cjs');

/** Compares figures and verdicts with a headless LibreOffice; fails if LibreOffice is missing. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/test/oracle'],
  testPathIgnorePatterns: [],
  testTimeout: 600_000,
  // One LibreOffice at a time, because a second one would share profile and memory.
  maxWorkers: 1,
};
