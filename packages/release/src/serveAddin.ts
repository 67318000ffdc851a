import { createReadStream, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { addinHeaders, policyOf } from './addinHeaders';

/** Answers with the files of a built add-in and the headers that a server should give them. */
export function serveAddin(folder: string): RequestListener {
  const policy = policyOf(readFileSync(join(folder, 'taskpane/pane.html'), 'utf8'));
  return (request, response) => {
    answer(folder, policy, request.url ?? '/', response).catch(() => response.destroy());
  };
}

async function answer(folder: string, policy: string, address: string, response: ServerResponse): Promise<void> {
  const file = await find(folder, address);
  if (file === null) return void response.writeHead(404).end();
  response.writeHead(200, addinHeaders(file, policy));
  createReadStream(file).on('error', () => response.destroy()).pipe(response); // prettier-ignore
}

/** The file that an address means; null where there is none inside the folder. */
async function find(folder: string, address: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(new URL(address, 'https://localhost').pathname)));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null; // no such file, or no address
  }
}
