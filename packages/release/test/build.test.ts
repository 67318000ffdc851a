import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fullPolicy, policyOf } from '../src/addinHeaders';
import { hasExcel } from '../src/hasExcel';
import { localBase } from '../src/localBase';
import { serveAddin } from '../src/serveAddin';
import { storeManifest } from '../storeManifest.cjs';

const library = 'node_modules/@microsoft/office-js/dist';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs `npm run build` with some options, for a small pane and into a temporary folder. */
async function build(...env: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'addin-'));
  folders.push(folder);
  const words = env.flatMap((word) => ['--env', word]);
  const config = ['--config', 'packages/release/test/smallPane.config.cjs', '--output-path', folder];
  await promisify(execFile)(process.execPath, ['node_modules/webpack-cli/bin/cli.js', ...config, ...words]);
  return folder;
}

async function refusal(...env: readonly string[]): Promise<string> {
  try {
    await build(...env);
  } catch (error) {
    return (error as { stderr: string }).stderr; // execFile rejects with it
  }
  return 'it was built';
}

/** Both addresses of Microsoft's library, in the order in which they are tried. */
const microsoft =
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js https://officeapis.public.onecdn.static.microsoft/1/office.js';

/** All scripts of the pane. */
const scripts = (folder: string): string =>
  readdirSync(join(folder, 'taskpane'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, 'taskpane', file), 'utf8'))
    .join('\n');

const page = (folder: string): string => readFileSync(join(folder, 'taskpane/pane.html'), 'utf8');

describe('A build for a server with its own copy of the library', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await build('url=https://bieumau.tinh.gov.vn/app', 'officejs=self');
  }, 180_000);

  test('the manifest contains addresses of the server only', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://bieumau.tinh.gov.vn/app/taskpane/pane.html?view=check"');
    const paths = [...manifest.matchAll(/"https:\/\/bieumau\.tinh\.gov\.vn\/app\/([^"?]*)/g)].map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !existsSync(join(folder, path ?? '')))).toEqual([]);
  });

  test('the page loads preflight.js first, the core ahead, and only existing files with content hashes in their names', () => {
    const scripts = [...page(folder).matchAll(/(?:src|href|data-scripts)="([^":]+)"/g)].map(([, file]) => file ?? '');
    expect(scripts.map((file) => file.replace(/\.[0-9a-f]{10}\./, '.#.'))).toEqual(['pane.#.js', 'core.#.js', 'preflight.#.css', 'griffel.#.css', 'preflight.#.js', 'pane.#.js']); // prettier-ignore
    expect(scripts.filter((file) => !existsSync(join(folder, 'taskpane', file)))).toEqual([]);
  });

  test('preflight.js is not minified, because a minifier does not guarantee ES5', () => {
    const built = readdirSync(join(folder, 'taskpane')).find((file) => /^preflight\..*\.js$/.test(file)) ?? '';
    expect(readFileSync(join(folder, 'taskpane', built))).toEqual(readFileSync('src/addin/preflight.js'));
  });

  test('Microsoft’s library is included unchanged, and the policy allows no other source', () => {
    const files = ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'vi-vn/office_strings.js', 'en-us/office_strings.js', 'o15apptofilemappingtable.js', 'telemetry/oteljs_agave.js']; // prettier-ignore
    for (const file of files) {
      expect(Buffer.compare(readFileSync(join(folder, 'office-js', file)), readFileSync(join(library, file)))).toBe(0);
    }
    expect(readdirSync(join(folder, 'office-js')).filter((file) => file.includes('debug'))).toEqual([]);
    expect(page(folder)).toContain('data-office="../office-js/office.js"');
    expect(policyOf(page(folder))).not.toContain('https:');
  });

  test('the files are served with the headers of the guide for administrators', async () => {
    const server = createServer(serveAddin(folder)).listen(0, 'localhost');
    await new Promise((resolve) => server.once('listening', resolve));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`; // it listens
    const [, script = ''] = /data-scripts="([^" ]+)/.exec(page(folder)) ?? [];
    const headers = async (path: string): Promise<Headers> => (await fetch(`${origin}${path}`)).headers;
    const ofPage = await headers('/taskpane/pane.html?view=check');
    expect(ofPage.get('content-security-policy')).toBe(fullPolicy(policyOf(page(folder))));
    expect(ofPage.get('cache-control')).toBe('no-cache');
    expect((await headers(`/taskpane/${script}`)).get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await headers('/assets/bieumau-32.png')).get('content-type')).toBe('image/png');
    expect((await fetch(`${origin}/..%2f..%2fetc/passwd`)).status).toBe(404);
    server.close();
  });
});

test('a build without options is for localhost and loads the library from Microsoft', async () => {
  const folder = await build();
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(readFileSync('manifest.xml', 'utf8'));
  expect(page(folder)).toContain(`data-office="${microsoft}"`);
  expect(policyOf(page(folder))).toContain(
    "script-src 'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft;",
  );
  expect(scripts(folder)).toContain('Office.AutoShowTaskpaneWithDocument');
  expect(existsSync(join(folder, 'office-js'))).toBe(false);
  // The configurations of both servers in the guide contain the policy.
  expect(readFileSync('docs/trien-khai.md', 'utf8').split(fullPolicy(policyOf(page(folder))))).toHaveLength(3);
}, 180_000);

test('a build for the store has its manifest, Microsoft’s library, and no pane that opens by itself', async () => {
  const folder = await build('store', 'url=https://bieumau.example.vn/');
  const expected = storeManifest(readFileSync('manifest.xml', 'utf8')).replaceAll(localBase, 'https://bieumau.example.vn/'); // prettier-ignore
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(expected);
  expect(page(folder)).toContain(`data-office="${microsoft}"`);
  expect(scripts(folder)).not.toContain('AutoShowTaskpane');
}, 180_000);

test.each([
  ['without an address', [], 'say with --env url=https://… where the add-in lies'],
  ['for this machine', ['url=https://localhost:3000/app/'], 'say with --env url=https://… where the add-in lies'],
  ['with a copy of the library', ['url=https://bieumau.example.vn/', 'officejs=self'], 'the store takes the library from Microsoft only'], // prettier-ignore
])(
  'a build for the store %s is refused with a message of one line',
  async (_, env, expected) => {
    const message = await refusal('store', ...env);
    expect(message).toContain(expected);
    expect(message.trim().split('\n')).toHaveLength(1);
  },
  90_000,
);

test.each([
  ['without encryption', 'url=http://bieumau.tinh.gov.vn/'],
  ['that is not absolute', 'url=/app/'],
  ['with a query string', 'url=https://bieumau.tinh.gov.vn/?a=1'],
])(
  'a server address %s is refused with a message of one line',
  async (_, env) => {
    const message = await refusal(env);
    expect(message).toContain(
      "write the whole address of the add-in's folder, such as https://bieumau.tinh.gov.vn/app/",
    );
    expect(message.trim().split('\n')).toHaveLength(1);
  },
  90_000,
);

test('an unknown source of the library is refused', async () => {
  expect(await refusal('officejs=here')).toContain("write self for a copy on your own server, cdn for Microsoft's.");
}, 90_000);

test('hasExcel returns false on Linux', () => {
  expect(hasExcel('linux')).toBe(false);
});
