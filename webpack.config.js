const path = require('node:path');
const webpack = require('webpack');
const swc = require('./swc.config.cjs');
const { AtomicOutput } = require('./scripts/AtomicOutput.cjs');

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

module.exports = [cli];
