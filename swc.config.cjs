/** The options of swc for tests and the bundle: only the language level of tsconfig.json. */
module.exports = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};
