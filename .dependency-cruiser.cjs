/**
 * Who may import whom. A folder reaches itself and what its line names; `npm` are the packages it may use,
 * `node` whether it may use Node's own modules. A name with a file reaches that file only.
 */
const npmOfAnyKind = 'node_modules/';
const everythingPure = [
  ...['expression', 'reading', 'period', 'catalogue', 'indicators'],
  ...['validation', 'layout', 'signoff', 'recognition', 'messages'],
];
const port = ['workbook/Workbook.ts', 'workbook/OpenWorkbook.ts'];

const folders = {
  expression: { imports: [] },
  reading: { imports: [] },
  period: { imports: [] },
  catalogue: { imports: ['expression', 'reading', 'period'], npm: 'node_modules/zod/' },
  indicators: { imports: ['expression', 'catalogue'] },
  validation: { imports: ['catalogue', 'expression', 'indicators', 'reading'] },
  layout: { imports: ['catalogue', 'expression'] },
  workbook: { imports: ['layout'], npm: npmOfAnyKind, node: true },
  signoff: { imports: ['catalogue', 'reading', 'validation'], npm: 'node_modules/(zod|@noble/hashes)/' },
  recognition: { imports: ['catalogue', 'reading'], npm: 'node_modules/fastest-levenshtein/' },
  // Of these the types only, see below.
  messages: { imports: everythingPure },
  session: { imports: [...everythingPure, ...port], npm: npmOfAnyKind },
  taskpane: { imports: ['session'], npm: npmOfAnyKind, adapters: ['workbook/excel', 'workbook/xlsx'] },
  commands: { imports: ['session'], npm: npmOfAnyKind, adapters: ['workbook/excel'] },
  cli: { imports: ['session'], npm: npmOfAnyKind, node: true, adapters: ['workbook/xlsx'] },
  'excel-host': { imports: [], npm: npmOfAnyKind, node: true },
  release: { imports: [], npm: npmOfAnyKind, node: true },
  workbench: { imports: ['excel-host'], npm: npmOfAnyKind, node: true, adapters: ['workbook/xlsx'] },
};

/** The file where a program starts, the only one that chooses an adapter of the workbook port. */
const entry = (folder) => `^src/${folder}/main[.]tsx?$`;

/** A path below src/ as a pattern: a file as it is, a folder with all that is in it. */
const below = (path) => (path.endsWith('.ts') ? `^src/${path.replaceAll('.', '[.]')}$` : `^src/${path}/`);

const directions = Object.entries(folders).flatMap(([folder, { imports, npm, node, adapters }]) => {
  const reach = [below(folder), ...imports.map(below), npmOfAnyKind];
  return [
    {
      name: `${folder}-imports`,
      comment: `${folder} may import ${imports.join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: below(folder), ...(adapters && { pathNot: entry(folder) }) },
      to: { pathNot: reach, dependencyTypesNot: ['core'] },
    },
    adapters && {
      name: `${folder}-entry-imports`,
      comment: `the entry of ${folder} may also import ${adapters.join(', ')}`,
      severity: 'error',
      from: { path: entry(folder) },
      to: { pathNot: [...reach, ...adapters.map(below)], dependencyTypesNot: ['core'] },
    },
    npm !== npmOfAnyKind && {
      name: `${folder}-packages`,
      comment: npm ? `${folder} may use ${npm} and no other package` : `${folder} uses no packages`,
      severity: 'error',
      from: { path: below(folder) },
      to: { path: npmOfAnyKind, ...(npm && { pathNot: npm }) },
    },
    !node && {
      name: `${folder}-node`,
      comment: `${folder} runs in a browser as well, without Node's modules`,
      severity: 'error',
      from: { path: below(folder) },
      to: { dependencyTypes: ['core'] },
    },
  ].filter(Boolean);
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'messages-types-only',
      comment: 'messages word what others found and compute nothing: import type',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/', pathNot: '^src/messages/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'port-knows-no-adapter',
      comment: 'the port is the same whichever adapter is behind it',
      severity: 'error',
      from: { path: '^src/workbook/[^/]+$' },
      to: { path: '^src/workbook/[^/]+/' },
    },
    {
      name: 'adapters-are-strangers',
      comment: 'an adapter does not lean on another one',
      severity: 'error',
      from: { path: '^src/workbook/([^/]+)/' },
      to: { path: '^src/workbook/[^/]+/', pathNot: '^src/workbook/$1/' },
    },
    {
      name: 'no-unknown-folder',
      comment: 'a folder of src/ has a line in the table above',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(folders).map(below) },
      to: {},
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dead-ends', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    // Type imports count, too: they say what a folder knows.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
      // Parts of packages by the names that these give them: @fluentui/react-icons/svg/….
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
