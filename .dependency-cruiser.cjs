/**
 * Which folder may import which. A folder reaches itself with everything below it, and what its line names;
 * `npm` are the packages that it may use, `node` says whether it may use Node's own modules.
 * That no two folders import each other, at any depth, is checked beside it by test/architecture/checkImports.cjs.
 */
const anyPackage = 'node_modules/';

const base = ['src/core/base'];
const expression = [...base, 'src/core/expression'];
const catalogue = [...expression, 'src/core/reading', 'src/core/period', 'src/core/catalogue'];
const rules = [...catalogue, 'src/core/rules'];
const layout = [...catalogue, 'src/core/layout'];
const reportBase = [...rules, ...['src/core/layout', 'src/core/recognition', 'src/core/signoff', 'src/core/port']];
const report = [...reportBase, 'src/core/report'];
const core = [...report, 'src/core/presentation'];

/** Lines for subfolders of one folder, each of which may import those before it and what `line` allows to all. */
const layers = (parent, names, { imports, ...line }) =>
  Object.fromEntries(
    names.map((name, index) => [
      `${parent}/${name}`,
      { imports: [...imports, ...names.slice(0, index).map((lower) => `${parent}/${lower}`)], ...line },
    ]),
  );

const reportFolders = layers(
  'src/core/report',
  ['sheets', 'content', 'metadata', 'priorPeriods', 'assessment', 'import', 'outgoing'],
  { imports: reportBase },
);

const presentationFolders = layers(
  'src/core/presentation',
  ['messages', 'sentences', 'quickFixes', 'kinds', 'viewmodels', 'sheets'],
  { imports: report },
);
const pane = [...core, 'src/addin/controller', 'src/addin/pane/parts', 'src/addin/pane/shell'];

/** What both adapters of the workbook port may use; neither may use the other. */
const adapter = [
  ...layout,
  ...['src/core/port', 'src/workbook/readable.ts', 'src/workbook/record', 'src/workbook/xml'],
];

const folders = {
  'src/core/base': { imports: [] },
  'src/core/expression': { imports: base },
  'src/core/reading': { imports: base },
  'src/core/period': { imports: base },
  'src/core/catalogue': { imports: catalogue, npm: 'node_modules/zod/' },
  'src/core/rules': { imports: catalogue },
  'src/core/layout': { imports: catalogue },
  'src/core/recognition': { imports: catalogue, npm: 'node_modules/fastest-levenshtein/' },
  'src/core/signoff': { imports: rules, npm: 'node_modules/(zod|@noble/hashes)/' },
  'src/core/port': { imports: layout },
  ...reportFolders,
  ...presentationFolders,
  'src/workbook/readable.ts': { imports: ['src/core/port'] },
  'src/workbook/xml': { imports: [], npm: 'node_modules/saxes/' },
  'src/workbook/record': { imports: ['src/core/port', 'src/workbook/xml'] },
  'src/workbook/excel': { imports: adapter },
  ...layers(
    'src/workbook/excel',
    ['grid', 'host', 'entry', 'render', 'read', 'insert', 'restore', 'write', 'subscribe'],
    { imports: adapter },
  ),
  'src/workbook/xlsx': { imports: adapter, npm: 'node_modules/(fflate|@cj-tech-master/excelts)/', node: true },
  ...layers('src/workbook/xlsx', ['package', 'guard', 'cells', 'stored', 'clean', 'library', 'render'], {
    imports: adapter,
    npm: 'node_modules/(fflate|@cj-tech-master/excelts)/',
  }),
  'src/addin/controller/state': { imports: core },
  'src/addin/controller/live': { imports: [...core, 'src/addin/controller/state'] },
  'src/addin/controller/selectors': { imports: [...core, 'src/addin/controller/state'] },
  'src/addin/controller/mail': { imports: [] },
  'src/addin/controller/actions': {
    imports: [...core, ...['state', 'selectors', 'mail'].map((part) => `src/addin/controller/${part}`)],
  },
  'src/addin/controller': { imports: core },
  // The shell shows before the core is loaded: it brings nothing of the core along, see the rules for it below.
  'src/addin/pane/shell': {
    imports: ['src/core/presentation/messages', 'src/addin/controller/actions', 'src/addin/pane/start'],
    npm: anyPackage,
  },
  'src/addin/pane/start': { imports: [...core, 'src/addin/controller/state'], npm: anyPackage },
  'src/addin/pane/parts': { imports: [...core, 'src/addin/controller'], npm: anyPackage },
  'src/addin/pane/priorPeriods': { imports: pane, npm: anyPackage },
  'src/addin/pane/findings': { imports: pane, npm: anyPackage },
  'src/addin/pane/insert': { imports: [...pane, 'src/addin/pane/priorPeriods'], npm: anyPackage },
  'src/addin/pane/send': { imports: pane, npm: anyPackage },
  'src/addin/pane/tools': { imports: [...pane, 'src/addin/pane/priorPeriods'], npm: anyPackage },
  'src/addin/pane': { imports: [...core, 'src/addin/controller'], npm: anyPackage },
  'src/cli': { imports: core, npm: anyPackage, node: true },
  'packages/excel-host': { imports: [], npm: anyPackage, node: true },
  'packages/workbench': { imports: ['packages/excel-host', 'src/workbook'], npm: anyPackage, node: true },
  'packages/release': { imports: [], npm: anyPackage, node: true },
};

/** The files where a program starts: they alone choose an adapter of the workbook port. */
const entries = {
  'src/addin/main.tsx': { imports: ['src/addin'], npm: anyPackage },
  'src/addin/core.ts': { imports: [...core, 'src/addin', 'src/workbook'], npm: anyPackage },
  'src/cli/main.ts': { imports: [...core, 'src/cli', 'src/workbook'], npm: anyPackage, node: true },
};

const pattern = (path) => (/\.tsx?$/.test(path) ? `^${path.replaceAll('.', '[.]')}$` : `^${path}/`);

const directions = [...Object.entries(folders), ...Object.entries(entries)].flatMap(
  ([place, { imports, npm, node }]) => {
    const from = { path: pattern(place), ...(!entries[place] && { pathNot: Object.keys(entries).map(pattern) }) };
    return [
      {
        name: `${place}-imports`,
        comment: `${place} may import ${imports.join(', ') || 'nothing of ours'}`,
        severity: 'error',
        from,
        to: {
          pathNot: [pattern(place), ...imports.map(pattern), anyPackage, '^package[.]json$'],
          dependencyTypesNot: ['core'],
        },
      },
      npm !== anyPackage && {
        name: `${place}-packages`,
        comment: npm ? `${place} may use ${npm} and no other package` : `${place} uses no packages`,
        severity: 'error',
        from,
        to: { path: anyPackage, ...(npm && { pathNot: npm }) },
      },
      !node && {
        name: `${place}-node`,
        comment: `${place} runs in a browser as well, without Node's modules`,
        severity: 'error',
        from,
        to: { dependencyTypes: ['core'] },
      },
    ].filter(Boolean);
  },
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'messages-types-only',
      comment: 'messages word what others found and compute nothing: import type',
      severity: 'error',
      from: { path: '^src/core/presentation/messages/' },
      to: { path: '^src/', pathNot: '^src/core/(presentation/messages|base)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-as-chunk',
      comment: 'the core of the pane is loaded beside the shell: import()',
      severity: 'error',
      from: {},
      to: { path: '^src/addin/core[.]ts$', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'shell-alone',
      comment:
        'what is loaded before the core imports of ours: the shell, the start, the words of the frame, the table of actions',
      severity: 'error',
      from: { path: '^src/addin/(main[.]tsx$|pane/(shell|start)/|controller/actions/paneActions[.]ts$)' },
      to: {
        path: '^src/',
        pathNot:
          '^src/addin/pane/(shell|start)/|^src/addin/controller/actions/paneActions[.]ts$|^src/core/presentation/messages/(vi|en)/shell[.]ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'no-unknown-folder',
      comment: 'every folder has a line in the table above',
      severity: 'error',
      from: { path: '^(src|packages)/', pathNot: [...Object.keys(folders), ...Object.keys(entries)].map(pattern) },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dead-ends', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/|^packages/[^/]+/(test/|[^/]+[.]cjs$)' },
    // Type imports count as well, because they are dependencies too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
      // Resolves subpath exports of packages: @fluentui/react-icons/svg/….
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
