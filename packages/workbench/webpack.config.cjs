const path = require('node:path');
const { base, pane } = require('../../webpack.config.js');

const project = path.join(__dirname, '../..');

/** Builds the spreadsheet with a frame for the pane. `folder` is the output folder, below the project's. */
function page(folder) {
  return {
    ...base,
    name: 'workbench',
    context: project,
    target: 'web',
    entry: { workbench: ['index.html', 'workbench.css', 'main.ts'].map((file) => path.join(__dirname, 'src', file)) },
    // Not minified, because minifying the spreadsheet takes a minute.
    optimization: { minimize: false },
    resolve: { ...base.resolve, extensions: [...base.resolve.extensions, '.json'] },
    output: {
      path: path.join(project, folder),
      filename: '[name].js',
      chunkFilename: 'chunks/[id].js',
      // The pane in the output folder has its own build.
      clean: { keep: /^taskpane[\\/]/ },
    },
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
        { test: /\.css$/, type: 'css/global' },
      ],
    },
    experiments: { css: true },
  };
}

/**
 * Builds the pane's page as in a release, but not minified; the workbench serves Microsoft's library under /office-js/.
 */
function workbenchPane(folder) {
  return pane({
    name: 'workbench-pane',
    minimize: false,
    folder: `${folder}/taskpane`,
    to: '',
    office: ['/office-js/office.js'],
    names: '[name]',
  });
}

module.exports = [page('dist/workbench'), workbenchPane('dist/workbench')];
module.exports.page = page;
module.exports.workbenchPane = workbenchPane;
