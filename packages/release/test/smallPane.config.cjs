const taskpane = require('../../../webpack.config.js');

/** The release build with a small entry: a second instead of a minute. `npm run build` itself is part of `npm test`. */
module.exports = (env) => ({ ...taskpane(env), entry: { pane: './packages/release/test/smallPane.ts' } });
