import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Folders by the path under which they are served; the longest matching path applies. */
export type Folders = Readonly<Record<string, string>>;

/** Handlers for single paths, which take precedence over files. */
export type Answers = Readonly<Record<string, (response: ServerResponse) => void>>;

/**
 * A static site over some folders. It answers only requests for its own host names, so that other sites cannot read it.
 */
export function site(folders: Folders, answers: Answers = {}): Server {
  return createServer((request, response) => {
    answer(folders, answers, request, response).catch(() => fail(response, 500));
  });
}

async function answer(
  folders: Folders,
  answers: Answers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLoopback(request.headers.host)) return fail(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405);
  const ownAnswer = answers[request.url ?? ''];
  if (ownAnswer) return ownAnswer(response);
  const file = await find(folders, request.url ?? '/');
  if (file === null) return fail(response, 404);
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response); // prettier-ignore
}

/** The file for an address; null if there is none inside the folders. */
async function find(folders: Folders, url: string): Promise<string | null> {
  const path = decoded(url);
  if (path === null) return null;
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((candidate) => path.startsWith(candidate));
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const rest = path.slice(prefix.length);
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null; // the file does not exist
  }
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null; // the address is not valid
  }
}

/**
 * Returns true for a local host name; a site that resolves its own name to this machine sends that name (DNS
 * rebinding).
 */
function isLoopback(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

function fail(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
