const path = require('node:path');
const base = require('../../jest.config.cjs');

/** Our figures and verdicts against a headless LibreOffice; fails where LibreOffice is missing. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/test/oracle'],
  testPathIgnorePatterns: [],
  testTimeout: 600_000,
  // One office at a time: a second one shares its profile and its memory.
  maxWorkers: 1,
};
