const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const taskpane = require('../../../webpack.config.js');

/** The release build of the editions alone; `--env form=wrong` puts a form that no edition may have into BM4's place. */
module.exports = ({ form, ...env }) => {
  const configuration = taskpane(env);
  const wrongForm = new NormalModuleReplacementPlugin(/[\\/]BM4\.json$/, path.join(__dirname, 'wrongForm.json'));
  return {
    ...configuration,
    entry: { pane: './packages/release/test/editionPane.ts' },
    plugins: [...configuration.plugins, ...(form === 'wrong' ? [wrongForm] : [])],
  };
};
