/** Folders of `src/core` that mutation tests cover, with the tests that must notice a change in them. */
module.exports = {
  expression: ['test/core/expression'],
  reading: ['test/core/reading'],
  rules: ['test/core/rules'],
  signoff: ['test/core/signoff'],
};
