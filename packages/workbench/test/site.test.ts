import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, PortTaken } from '../src/server/listen';
import { portOf } from '../src/server/portOf';
import { site } from '../src/server/site';

let server: Server;
let port: number;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'bieumau-site-'));
  mkdirSync(join(root, 'pages'));
  mkdirSync(join(root, 'library'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'pages/index.html'), 'page');
  writeFileSync(join(root, 'library/office.js'), 'library');
  symlinkSync(join(root, 'secret.txt'), join(root, 'pages/link.txt'));
  server = site({ '/': join(root, 'pages'), '/office-js/': join(root, 'library') });
  port = await listen(server, 0);
});
afterAll(() => server.close());

interface RequestParts {
  readonly method?: string;
  readonly host?: string;
}

function ask(path: string, { method = 'GET', host = `localhost:${port}` }: RequestParts = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve(`${response.statusCode ?? 0} ${body.trim()}`));
    });
    outgoing.on('error', reject).end();
  });
}

test.each([
  ['/', '200 page'],
  ['/index.html?x=1', '200 page'],
  ['/office-js/office.js', '200 library'],
  ['/missing.js', '404 404'],
  ['/../secret.txt', '404 404'],
  ['/%2e%2e/secret.txt', '404 404'],
  ['/office-js/..%2f..%2fsecret.txt', '404 404'],
  ['/link.txt', '404 404'],
  ['/%', '404 404'],
])('the request for %s is answered with %s', async (path, answer) => {
  expect(await ask(path)).toBe(answer);
});

test('a request with the host name of another site is refused', async () => {
  expect(await ask('/', { host: 'elsewhere.example' })).toBe('403 403');
  expect(await ask('/', { host: `127.0.0.1:${port}` })).toBe('200 page');
});

test('requests other than reads are refused', async () => {
  expect(await ask('/index.html', { method: 'PUT' })).toBe('405 405');
});

test('a port in use is reported as PortTaken', async () => {
  await expect(listen(site({}), port)).rejects.toThrow(PortTaken);
});

test('the server listens on the loopback address only', () => {
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

test.each([
  [undefined, 3000],
  ['', 3000],
  ['3001', 3001],
  ['0', 0],
  ['65535', 65_535],
  ['65536', undefined],
  ['abc', undefined],
  ['-1', undefined],
  ['3000.5', undefined],
  ['0x10', undefined],
])('the setting %j is the port %s', (setting, port) => expect(portOf(setting, 3000)).toBe(port));
