const path = require('node:path');
const webpack = require('webpack');
const swc = require('./swc.config.cjs');
const { AtomicOutput } = require('./webpack.atomicOutput.cjs');
const { taskpane, workbenchPane } = require('./webpack.taskpane.cjs');

/** What every bundle shares. */
const base = {
  mode: 'production',
  devtool: false,
  // Readable stack traces are worth more than bytes here.
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } }] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command line: one file that Node runs without node_modules. */
const cli = {
  ...base,
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'bieumau.cjs' },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    // One file, so that a build never leaves a command line beside chunks of another build. Modules are
    // still evaluated only where import() is reached.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new AtomicOutput(),
  ],
};

/** Pages for development: as they are, without the minute that a minifier takes over the spreadsheet. */
const page = (name) => ({
  ...base,
  name,
  target: 'web',
  resolve: { ...base.resolve, extensions: [...base.resolve.extensions, '.json'] },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: 'chunks/[id].js',
    clean: true,
  },
  module: {
    rules: [
      ...base.module.rules,
      { test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
      { test: /\.css$/, type: 'css/global' },
    ],
  },
  experiments: { css: true },
});

/** The spreadsheet with the pane beside it, and the page that stands in the pane's place. Never part of a release. */
const workbenchPage = page('workbench');
const workbench = {
  ...workbenchPage,
  // The pane there is built by itself.
  output: { ...workbenchPage.output, clean: { keep: /^taskpane[\\/]/ } },
  entry: {
    workbench: [
      './packages/workbench/src/index.html',
      './packages/workbench/src/workbench.css',
      './packages/workbench/src/main.ts',
    ],
  },
};

/** Serves the workbench on this machine. */
const workbenchServer = {
  ...base,
  name: 'workbench-server',
  target: 'node20',
  entry: './packages/workbench/src/server/main.ts',
  output: { path: path.resolve(__dirname, 'dist/workbench-server'), filename: 'main.cjs' },
};

/** What makes and judges a release, run in the project's folder. */
const release = {
  ...base,
  name: 'release',
  target: 'node20',
  entry: {
    validate: './packages/release/src/validate.ts',
    icons: './packages/release/src/icons.ts',
    size: './packages/release/src/size.ts',
    sideload: './packages/release/src/sideload.ts',
  },
  output: { path: path.resolve(__dirname, 'dist/release'), filename: '[name].cjs', clean: true },
  // Native; the rest is packed, ES modules that an older Node 20 cannot require among it.
  externals: { '@resvg/resvg-js': 'commonjs @resvg/resvg-js' },
};

module.exports = [cli, workbench, workbenchPane(base), workbenchServer, release, (env) => taskpane(base, env)];
