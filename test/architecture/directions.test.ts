import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The script of `npm run imports`, which `npm test` runs for the project itself. */
const checkImports = resolve(__dirname, 'checkImports.cjs');

/** Problems of the imports below `src` and `packages` of a folder. */
function problemsIn(folder: string): readonly string[] {
  const run = spawnSync(process.execPath, [checkImports, 'src', 'packages', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.stdout === '') throw new Error(run.stderr);
  const { problems } = JSON.parse(run.stdout) as { problems: readonly string[] }; // as checkImports prints it
  return problems;
}

/** A tree of sources in a temporary folder, with the text of each file. */
function writeTree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bieumau-architecture-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const modules = {
  'node_modules/zod/index.js': 'exports.z = 1;',
  'node_modules/react/index.js': 'exports.react = 1;',
  ...Object.fromEntries(
    [
      ...['base', 'expression', 'reading', 'period', 'catalogue', 'rules', 'layout', 'recognition', 'signoff', 'port'],
      ...['report/sheets', 'report/content', 'presentation/messages', 'presentation/sentences'],
    ].map((folder) => [`src/core/${folder}/index.ts`, 'export const item = 1;']),
  ),
  'src/workbook/excel/index.ts': 'export const excel = 1;',
  'src/workbook/xlsx/index.ts': 'export const xlsx = 1;',
  'src/addin/controller/index.ts': 'export const controller = 1;',
  'src/addin/controller/actions/paneActions.ts':
    "import type { item } from '../../../core/presentation/messages'; export type A = typeof item; export const actions = 1;",
  'src/addin/core.ts': "import './controller'; import '../workbook/excel'; export const core = 1;",
  'src/addin/pane/parts/part.ts': 'export const part = 1;',
  'src/core/presentation/messages/vi/shell.ts': 'export const shell = 1;',
  'src/core/base/d.ts': "import './c';",
  'src/core/layout/parts/outer.ts': "import '../inner/deep/low';",
  'src/core/layout/inner/deep/low.ts': 'export const low = 1;',
  'src/core/layout/inner/b.ts': "import '../parts/outer';",
  'packages/excel-host/src/index.ts': 'export const host = 1;',
};

/** Files with their imports, which the architecture allows. */
const allowed: readonly (readonly [from: string, statement: string])[] = [
  ['src/core/expression/a.ts', "import '../base';"],
  ['src/core/catalogue/a.ts', "import '../expression'; import '../reading'; import '../period'; import 'zod';"],
  ['src/core/rules/a.ts', "import '../catalogue'; import '../expression';"],
  ['src/core/signoff/a.ts', "import '../rules'; import '../catalogue';"],
  ['src/core/port/a.ts', "import '../layout';"],
  ['src/core/report/content/a.ts', "import '../../signoff'; import '../../recognition'; import '../sheets';"],
  ['src/core/presentation/sentences/a.ts', "import '../../report/content'; import '../messages';"],
  ['src/core/presentation/messages/a.ts', "import type { item } from '../../rules'; export type A = typeof item;"],
  ['src/workbook/xlsx/a.ts', "import '../../core/port'; import '../../core/layout'; import 'node:fs';"],
  ['src/addin/controller/a.ts', "import '../../core/presentation/sentences';"],
  ['src/addin/pane/a.ts', "import '../controller'; import 'react';"],
  [
    'src/addin/pane/shell/a.ts',
    "import '../../controller/actions/paneActions'; import '../../../core/presentation/messages/vi/shell'; import 'react';",
  ],
  ['src/addin/main.tsx', "import './pane/shell/a'; import 'react'; export const core = import('./core');"],
  ['src/cli/main.ts', "import '../core/report/content'; import '../workbook/xlsx'; import 'node:fs';"],
  ['packages/workbench/src/main.ts', "import '../../excel-host/src'; import '../../../src/workbook/xlsx';"],
];

const forbidden: readonly (readonly [from: string, statement: string, problem: string])[] = [
  ['src/core/base/b.ts', "import '../period';", 'src/core/base-imports: src/core/base/b.ts → src/core/period/index.ts'],
  ['src/core/reading/b.ts', "import 'node:fs';", 'src/core/reading-node: src/core/reading/b.ts → fs'],
  [
    'src/core/catalogue/b.ts',
    "import '../rules';",
    'src/core/catalogue-imports: src/core/catalogue/b.ts → src/core/rules/index.ts',
  ],
  ['src/core/rules/b.ts', "import 'zod';", 'src/core/rules-packages: src/core/rules/b.ts → node_modules/zod/index.js'],
  [
    'src/core/signoff/b.ts',
    "import '../layout';",
    'src/core/signoff-imports: src/core/signoff/b.ts → src/core/layout/index.ts',
  ],
  [
    'src/core/report/content/b.ts',
    "import '../../presentation/sentences';",
    'src/core/report/content-imports: src/core/report/content/b.ts → src/core/presentation/sentences/index.ts',
  ],
  [
    'src/core/report/sheets/b.ts',
    "import '../content';",
    'src/core/report/sheets-imports: src/core/report/sheets/b.ts → src/core/report/content/index.ts',
  ],
  [
    'src/core/presentation/messages/b.ts',
    "import { item } from '../../rules'; export const a = item;",
    'messages-types-only: src/core/presentation/messages/b.ts → src/core/rules/index.ts',
  ],
  [
    'src/core/presentation/sentences/b.ts',
    "import '../../../workbook/xlsx';",
    'src/core/presentation/sentences-imports: src/core/presentation/sentences/b.ts → src/workbook/xlsx/index.ts',
  ],
  [
    'src/workbook/excel/b.ts',
    "import '../xlsx';",
    'src/workbook/excel-imports: src/workbook/excel/b.ts → src/workbook/xlsx/index.ts',
  ],
  [
    'src/workbook/xlsx/b.ts',
    "import '../../core/rules';",
    'src/workbook/xlsx-imports: src/workbook/xlsx/b.ts → src/core/rules/index.ts',
  ],
  [
    'src/addin/pane/b.ts',
    "import '../../workbook/excel';",
    'src/addin/pane-imports: src/addin/pane/b.ts → src/workbook/excel/index.ts',
  ],
  [
    'src/addin/pane/d.ts',
    "import { core } from '../core'; export const a = core;",
    'core-as-chunk: src/addin/pane/d.ts → src/addin/core.ts',
  ],
  [
    'src/addin/pane/d.ts',
    "import { core } from '../core'; export const a = core;",
    'src/addin/pane-imports: src/addin/pane/d.ts → src/addin/core.ts',
  ],
  [
    'src/addin/pane/shell/b.ts',
    "import { item } from '../../../core/presentation/messages'; export const a = item;",
    'shell-alone: src/addin/pane/shell/b.ts → src/core/presentation/messages/index.ts',
  ],
  [
    'src/addin/pane/shell/c.ts',
    "import '../parts/part';",
    'src/addin/pane/shell-imports: src/addin/pane/shell/c.ts → src/addin/pane/parts/part.ts',
  ],
  [
    'src/addin/pane/shell/c.ts',
    "import '../parts/part';",
    'shell-alone: src/addin/pane/shell/c.ts → src/addin/pane/parts/part.ts',
  ],
  ['src/addin/pane/c.ts', "import 'node:os';", 'src/addin/pane-node: src/addin/pane/c.ts → os'],
  ['src/cli/b.ts', "import '../workbook/xlsx';", 'src/cli-imports: src/cli/b.ts → src/workbook/xlsx/index.ts'],
  [
    'packages/excel-host/src/b.ts',
    "import '../../../src/core/layout';",
    'packages/excel-host-imports: packages/excel-host/src/b.ts → src/core/layout/index.ts',
  ],
  [
    'packages/workbench/src/b.ts',
    "import '../../../src/core/report/sheets';",
    'packages/workbench-imports: packages/workbench/src/b.ts → src/core/report/sheets/index.ts',
  ],
  ['src/extra/b.ts', "import '../core/port';", 'no-unknown-folder: src/extra/b.ts → src/core/port/index.ts'],
  ['src/core/base/c.ts', "import './d';", 'no-circles: src/core/base/c.ts → src/core/base/d.ts'],
];

/** Pairs of folders that import each other: one planted at depth, and those that result from forbidden imports. */
const circles = [
  'src/core/layout/inner ⇄ src/core/layout/parts',
  'src/addin ⇄ src/addin/pane',
  'src/core ⇄ src/workbook',
  'src/core/catalogue ⇄ src/core/rules',
  'src/core/presentation ⇄ src/core/report',
  'src/core/report/content ⇄ src/core/report/sheets',
];

describe('The directions of imports', () => {
  const ofFolders = 'folders import each other: ';
  let violations: readonly string[] = [];
  let foundCircles: readonly string[] = [];
  beforeAll(() => {
    const folder = writeTree({
      ...modules,
      ...Object.fromEntries([...allowed, ...forbidden].map(([from, statement]) => [from, statement])),
    });
    const problems = problemsIn(folder);
    violations = problems.filter((problem) => !problem.startsWith(ofFolders));
    foundCircles = problems.filter((problem) => problem.startsWith(ofFolders));
    rmSync(folder, { recursive: true });
  });

  test.each(forbidden)('%s may not contain %s', (_from, _statement, problem) => {
    expect(violations).toContain(problem);
  });

  test.each(allowed)('%s may contain %s', (from) => {
    expect(violations.filter((problem) => problem.includes(`: ${from} →`))).toEqual([]);
  });

  test('only the planted violations are found', () => {
    expect(violations).toEqual(forbidden.map(([, , problem]) => problem).sort());
  });

  test('folders that import each other are found at any depth, each with the two imports', () => {
    expect(foundCircles.map((circle) => circle.slice(ofFolders.length).split(': ')[0])).toEqual([...circles].sort());
    expect(foundCircles).toContain(
      `${ofFolders}src/core/layout/inner ⇄ src/core/layout/parts: src/core/layout/inner/b.ts → src/core/layout/parts/outer.ts; src/core/layout/parts/outer.ts → src/core/layout/inner/deep/low.ts`,
    );
  });
});
