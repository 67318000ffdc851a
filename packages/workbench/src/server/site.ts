import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Folders by the path under which they are served; a longer path goes first. */
export type Folders = Readonly<Record<string, string>>;

/** What answers single paths, in the place of a file. */
export type Answers = Readonly<Record<string, (response: ServerResponse) => void>>;

/** A static site over some folders. It answers requests for its own addresses only, so that no other page reads it. */
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

/** The file that an address means; null where there is none inside the folders. */
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
    return null; // there is no such file
  }
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null; // not an address
  }
}

/** A page elsewhere that resolves its own name to this machine sends that name. */
function isLoopback(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

function fail(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
