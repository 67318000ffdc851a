/** What swc is told for tests and for the bundle: the language level of tsconfig.json, nothing else. */
module.exports = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};
