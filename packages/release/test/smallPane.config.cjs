const taskpane = require('../../../webpack.config.js');

/**
 * The release build with a small entry, which takes a second instead of a minute. `npm test` also runs `npm run build`.
 */
module.exports = (env) => ({ ...taskpane(env), entry: { pane: './packages/release/test/smallPane.ts' } });
