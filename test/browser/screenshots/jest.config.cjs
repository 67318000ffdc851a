const base = require('../jest.config.cjs');

/** `npm run screenshots`: takes the pictures of docs/images from the built workbench. */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/browser/screenshots'],
  testMatch: ['<rootDir>/test/browser/screenshots/*.shots.ts'],
};
