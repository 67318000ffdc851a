const path = require('node:path');
const webpack = require('webpack');
const ReactRefreshPlugin = require('@pmmmwh/react-refresh-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const swc = require('../../swc.config.cjs');
const { page, workbenchPane } = require('./webpack.config.cjs');

const folder = 'dist/dev';
const client = (name) => path.join(__dirname, 'src/dev', name);

/** Settings of both bundles while somebody works on them: readable sources in the browser, a quick second start. */
const development = (configuration) => ({
  ...configuration,
  mode: 'development',
  // No eval, because the policy of the page forbids it.
  devtool: 'cheap-module-source-map',
  cache: { type: 'filesystem', name: `dev-${configuration.name}`, buildDependencies: { config: [__filename] } },
  experiments: { ...configuration.experiments, cacheUnaffected: true },
  output: { ...configuration.output, clean: false },
});

/** The spreadsheet: the page is loaded again when its sources change. */
function devPage() {
  const { entry, ...configuration } = development(page(folder));
  return { ...configuration, entry: { workbench: [...entry.workbench, client('reloadPage.ts')] } };
}

/**
 * The pane: components are replaced in place and keep their state. Griffel makes its styles in the browser, as their
 * extraction takes longer than all the rest.
 */
function devPane() {
  const { entry, plugins, ...configuration } = development(workbenchPane(folder));
  const transform = { react: { ...swc.jsc.transform.react, development: true, refresh: true } };
  const options = { ...swc, jsc: { ...swc.jsc, transform } };
  return {
    ...configuration,
    entry: { pane: [client('refreshPane.ts'), entry.pane] },
    // Packages are a separate chunk, so that a rebuild writes only the project's modules.
    optimization: {
      splitChunks: { cacheGroups: { packages: { test: /node_modules/, name: 'packages', chunks: 'initial' } } },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      ...plugins.filter(({ constructor }) => constructor.name !== 'GriffelCSSExtractionPlugin'),
      new webpack.HotModuleReplacementPlugin(),
      new ReactRefreshPlugin({ overlay: false }),
    ],
  };
}

module.exports = [devPage(), devPane()];
