const base = require('../../../jest.browser.config.cjs');
const path = require('node:path');

/** `npm run screenshots`: the pictures of docs/images, taken of the built workbench. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../../..'),
  roots: ['<rootDir>/test/browser/screenshots'],
  testMatch: ['<rootDir>/test/browser/screenshots/*.shots.ts'],
};
