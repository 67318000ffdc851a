import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** `rule: from → to` for every import below `folder`/src that the project's rules forbid. */
function violations(folder: string): { modules: number; found: string[] } {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [program, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[]; totalCruised: number } };
  return {
    modules: summary.totalCruised,
    found: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(),
  };
}

/** A tree of sources in a temporary folder, with what each file says. */
function tree(files: Readonly<Record<string, string>>): string {
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
  'src/expression/index.ts': 'export const parse = 1;',
  'src/reading/index.ts': 'export const read = 1;',
  'src/period/index.ts': 'export const period = 1;',
  'src/catalogue/index.ts': 'export const editions = 1;',
  'src/period/d.ts': "import './c';",
  'src/indicators/index.ts': 'export const ratio = 1;',
  'src/validation/index.ts': 'export const confront = 1;',
  'src/layout/index.ts': 'export const plan = 1;',
  'src/signoff/index.ts': 'export const digest = 1;',
  'src/messages/index.ts': 'export const sentence = 1;',
  'src/session/index.ts': 'export const session = 1;',
  'src/workbook/Workbook.ts': 'export const port = 1;',
  'src/workbook/excel/index.ts': 'export const excel = 1;',
  'src/workbook/xlsx/index.ts': 'export const xlsx = 1;',
  'src/excel-host/index.ts': 'export const host = 1;',
};

/** One file with one import each. */
const allowed: readonly (readonly [from: string, statement: string])[] = [
  ['src/catalogue/a.ts', "import '../expression'; import '../reading'; import '../period'; import 'zod';"],
  ['src/indicators/a.ts', "import '../expression'; import '../catalogue';"],
  [
    'src/validation/a.ts',
    "import '../catalogue'; import '../expression'; import '../indicators'; import '../reading';",
  ],
  ['src/layout/a.ts', "import '../catalogue'; import '../expression';"],
  ['src/workbook/xlsx/a.ts', "import '../Workbook'; import '../../layout'; import 'node:fs';"],
  ['src/messages/a.ts', "import type { confront } from '../validation'; export type A = typeof confront;"],
  ['src/session/a.ts', "import '../signoff'; import '../messages'; import '../period'; import '../workbook/Workbook';"],
  ['src/taskpane/main.tsx', "import '../session'; import '../workbook/excel'; import 'react';"],
  ['src/commands/main.ts', "import '../session'; import '../workbook/excel';"],
  ['src/cli/main.ts', "import '../session'; import '../workbook/xlsx'; import 'node:fs';"],
  ['src/workbench/main.ts', "import '../excel-host'; import '../workbook/xlsx';"],
];

const forbidden: readonly (readonly [from: string, statement: string, violation: string])[] = [
  ['src/expression/b.ts', "import '../period';", 'expression-imports: src/expression/b.ts → src/period/index.ts'],
  ['src/reading/b.ts', "import 'node:fs';", 'reading-node: src/reading/b.ts → fs'],
  ['src/period/b.ts', "import '../reading';", 'period-imports: src/period/b.ts → src/reading/index.ts'],
  ['src/catalogue/b.ts', "import '../validation';", 'catalogue-imports: src/catalogue/b.ts → src/validation/index.ts'],
  ['src/catalogue/c.ts', "import 'react';", 'catalogue-packages: src/catalogue/c.ts → node_modules/react/index.js'],
  ['src/indicators/b.ts', "import '../reading';", 'indicators-imports: src/indicators/b.ts → src/reading/index.ts'],
  ['src/validation/b.ts', "import '../period';", 'validation-imports: src/validation/b.ts → src/period/index.ts'],
  ['src/validation/c.ts', "import 'zod';", 'validation-packages: src/validation/c.ts → node_modules/zod/index.js'],
  ['src/layout/b.ts', "import '../workbook/Workbook';", 'layout-imports: src/layout/b.ts → src/workbook/Workbook.ts'],
  ['src/workbook/b.ts', "import './xlsx';", 'port-knows-no-adapter: src/workbook/b.ts → src/workbook/xlsx/index.ts'],
  [
    'src/workbook/excel/b.ts',
    "import '../xlsx';",
    'adapters-are-strangers: src/workbook/excel/b.ts → src/workbook/xlsx/index.ts',
  ],
  [
    'src/workbook/xlsx/b.ts',
    "import '../../validation';",
    'workbook-imports: src/workbook/xlsx/b.ts → src/validation/index.ts',
  ],
  ['src/signoff/b.ts', "import '../layout';", 'signoff-imports: src/signoff/b.ts → src/layout/index.ts'],
  ['src/recognition/b.ts', "import '../layout';", 'recognition-imports: src/recognition/b.ts → src/layout/index.ts'],
  [
    'src/messages/b.ts',
    "import { ratio } from '../indicators'; export const a = ratio;",
    'messages-types-only: src/messages/b.ts → src/indicators/index.ts',
  ],
  ['src/session/b.ts', "import '../workbook/xlsx';", 'session-imports: src/session/b.ts → src/workbook/xlsx/index.ts'],
  ['src/session/c.ts', "import 'node:os';", 'session-node: src/session/c.ts → os'],
  ['src/taskpane/b.ts', "import '../validation';", 'taskpane-imports: src/taskpane/b.ts → src/validation/index.ts'],
  [
    'src/taskpane/c.ts',
    "import '../workbook/excel';",
    'taskpane-imports: src/taskpane/c.ts → src/workbook/excel/index.ts',
  ],
  ['src/commands/b.ts', "import '../messages';", 'commands-imports: src/commands/b.ts → src/messages/index.ts'],
  ['src/cli/b.ts', "import '../workbook/xlsx';", 'cli-imports: src/cli/b.ts → src/workbook/xlsx/index.ts'],
  ['src/excel-host/b.ts', "import '../layout';", 'excel-host-imports: src/excel-host/b.ts → src/layout/index.ts'],
  ['src/workbench/b.ts', "import '../session';", 'workbench-imports: src/workbench/b.ts → src/session/index.ts'],
  ['src/extra/b.ts', "import '../session';", 'no-unknown-folder: src/extra/b.ts → src/session/index.ts'],
  ['src/period/c.ts', "import './d';", 'no-circles: src/period/c.ts → src/period/d.ts'],
];

test('the sources keep to the import directions', () => {
  const { modules, found } = violations(root);
  expect(modules).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

describe('the import directions bite', () => {
  let found: readonly string[] = [];
  beforeAll(() => {
    const folder = tree({
      ...modules,
      ...Object.fromEntries([...allowed, ...forbidden].map(([from, statement]) => [from, statement])),
    });
    found = violations(folder).found;
    rmSync(folder, { recursive: true });
  });

  test.each(forbidden)('%s may not say %s', (_from, _statement, violation) => {
    expect(found).toContain(violation);
  });

  test.each(allowed)('%s may say %s', (from) => {
    expect(found.filter((violation) => violation.includes(`: ${from} →`))).toEqual([]);
  });

  test('nothing else is found', () => {
    expect(found).toEqual(forbidden.map(([, , violation]) => violation).sort());
  });
});
