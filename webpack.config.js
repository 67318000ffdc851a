const path = require('node:path');
const swc = require('./swc.config.cjs');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { storeManifest } = require('./packages/release/storeManifest.cjs');

/** Where the add-in is while somebody works on it; manifest.xml names it. */
const localBase = 'https://localhost:3000/';
/** Where Microsoft serves its library; the second address is tried when the first one fails. */
const cdn = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://officeapis.public.onecdn.static.microsoft/1/office.js',
];
const officeFiles = 'node_modules/@microsoft/office-js/dist';

/**
 * What office.js asks for when it runs in Excel, and nothing of the 86 MB that belong to other programs: one file for
 * each kind of Excel, texts of its own errors, and the part of its telemetry that it asks for in some of them (the
 * policy of the page lets it reach no other server).
 */
const officeNames = [
  'office',
  'o15apptofilemappingtable',
  'excel-*',
  '{vi-vn,en-us}/office_strings',
  'telemetry/oteljs_agave',
];

/** Settings of every bundle for a browser. */
const base = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } }] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Files that keep what is written in them: preflight.js must stay ES5, which a minifier does not promise. */
const asWritten = { info: { minimized: true } };

const microsoftLibrary = {
  context: officeFiles,
  from: `{${officeNames.join(',')}}.js`,
  to: 'office-js/',
  globOptions: { ignore: ['**/*.debug.js'] },
  ...asWritten,
};

/** Replaces what asks Excel to open the pane with a document, which the store does not allow. */
const noAutoShow = new NormalModuleReplacementPlugin(
  /[\\/]keepPane$/,
  path.join(__dirname, 'packages/release/src/noAutoShow.ts'),
);

/**
 * The page of the pane and its scripts. `to`: what comes before the names of its files in `folder`. `names`: pattern of
 * those names, with [name] and [contenthash]. `office`: the addresses of Microsoft's library, the
 * first one that answers is taken.
 */
function pane({ name, minimize = true, folder, to, names, office, plugins = [] }) {
  return {
    ...base,
    name,
    target: ['web', 'es2022'],
    entry: { pane: './src/addin/main.tsx' },
    // Administrators read the page, so it is not minified.
    optimization: { minimize, minimizeOptions: { html: false } },
    output: {
      path: path.resolve(__dirname, folder),
      filename: `${to}${names}.js`,
      chunkFilename: `${to}${names}.js`,
      // Relative addresses, because the pane can be in any folder of a server.
      publicPath: 'auto',
      clean: true,
    },
    module: { rules: styledRules() },
    plugins: [
      // Each class sets one property and Griffel sorts them, so the order of modules has no effect.
      new MiniCssExtractPlugin({
        filename: `${to}${names}.css`,
        chunkFilename: `${to}${names}.css`,
        ignoreOrder: true,
      }),
      new GriffelCSSExtractionPlugin(),
      new CopyPlugin({
        patterns: ['js', 'css'].map((kind) => ({
          from: `src/addin/preflight.${kind}`,
          to: `${to}${names}[ext]`,
          ...asWritten,
        })),
      }),
      new HtmlPlugin({
        template: './src/addin/pane.html',
        filename: `${to}pane.html`,
        inject: false,
        minify: false,
        templateParameters: (compilation, assets) => ({
          policy: contentSecurityPolicy(office),
          office: office.join(' '),
          preflight: copied(compilation, 'preflight.js'),
          styles: [copied(compilation, 'preflight.css'), ...assets.css.map((file) => path.posix.basename(file))],
          scripts: assets.js.map((file) => path.posix.basename(file)),
          ahead: coreScripts(compilation),
        }),
      }),
      ...plugins,
    ],
  };
}

/**
 * Fluent's styles and ours become a style sheet while the pane is built: as scripts they weigh a fifth of the pane and
 * are worked out anew at every start.
 */
function styledRules() {
  const extraction = { loader: GriffelCSSExtractionPlugin.loader };
  // Styles take nothing but tokens from Fluent: the loader, which runs what styles are made of once for each file, need
  // not run all of Fluent for that.
  const tokens = require.resolve('@fluentui/react-theme', { paths: [require.resolve('@fluentui/react-components')] });
  const styles = {
    loader: '@griffel/webpack-loader',
    options: { webpackResolveOptions: { alias: { '@fluentui/react-components$': tokens } } },
  };
  const [scripts] = base.module.rules;
  return [
    // No module of ours does anything but define: what is not used of one is left out.
    { ...scripts, sideEffects: false, use: [extraction, styles, scripts.use] },
    {
      test: /catalogue[\\/]shippedEditions\.ts$/,
      use: require.resolve('./packages/release/editionLoader.cjs'),
    },
    { test: /\.js$/, include: /node_modules[\\/]@fluentui/, use: extraction },
    { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
  ];
}

/** The scripts of the core, which the page loads beside the shell; none in a pane without a core, as a test builds it. */
function coreScripts(compilation) {
  const files = compilation.namedChunkGroups.get('core')?.getFiles() ?? [];
  return files.filter((file) => /(?<![.]hot-update)[.]js$/.test(file)).map((file) => path.posix.basename(file));
}

/** Name of a file of src/addin after its content was hashed. */
function copied(compilation, file) {
  const asset = compilation.getAssets().find(({ info }) => info.sourceFilename === `src/addin/${file}`);
  if (!asset) throw new Error(`${file} was not copied`);
  return path.posix.basename(asset.name);
}

/** Builds the add-in for a server: `--env url=https://…/ [--env officejs=self]`, or for the store: `--env store`. */
function taskpane(env = {}) {
  const url = baseUrl(env.url ?? localBase);
  const own = ownLibrary(env.officejs);
  const forStore = Boolean(env.store);
  if (forStore) refuseForStore(url, own);
  return pane({
    name: 'taskpane',
    folder: 'dist/addin',
    to: 'taskpane/',
    office: own ? ['../office-js/office.js'] : cdn,
    names: '[name].[contenthash:10]',
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,html}' },
          {
            from: 'manifest.xml',
            transform: (content) => {
              const xml = forStore ? storeManifest(content.toString()) : content.toString();
              return xml.replaceAll(localBase, url.replaceAll('&', '&amp;'));
            },
          },
          ...(own ? [microsoftLibrary] : []),
        ],
      }),
      ...(forStore ? [noAutoShow] : []),
    ],
  });
}

/** Nothing but our own server and, unless it is there as well, Microsoft's library. Only a header can add frame-ancestors. */
function contentSecurityPolicy(office) {
  const elsewhere = office.filter((address) => URL.canParse(address)).map((address) => ` ${new URL(address).origin}`);
  return [
    "default-src 'none'",
    `script-src 'self'${elsewhere.join('')}`,
    // Fluent injects its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The address under which the add-in will be served, with a slash at its end. Excel takes nothing but https. */
function baseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw refusal(`--env url=${text}: write the whole address of the add-in's folder, such as https://bieumau.tinh.gov.vn/app/ (https only, nothing after ? or #).`); // prettier-ignore
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What the store does not take: an address that only this machine has, and a library that is not Microsoft's own. */
function refuseForStore(url, own) {
  if (own) throw refusal('--env store and --env officejs=self: the store takes the library from Microsoft only.');
  if (/^(localhost|127[.].*|.*[.]localhost|\[::1\])$/.test(new URL(url).hostname)) {
    throw refusal('--env store: say with --env url=https://… where the add-in lies; the store cannot reach this machine.'); // prettier-ignore
  }
}

function ownLibrary(officejs = 'cdn') {
  if (officejs !== 'cdn' && officejs !== 'self') {
    throw refusal(`--env officejs=${officejs}: write self for a copy on your own server, cdn for Microsoft's.`);
  }
  return officejs === 'self';
}

/** For whoever called the build, to whom a stack says nothing. */
function refusal(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

module.exports = Object.assign(taskpane, { base, pane });
