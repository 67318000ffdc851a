import { createReadStream, readFileSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { addinHeaders, policyOf } from './addinHeaders';

/** A server for the files of a built add-in with the headers of the guide for administrators. */
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

/** The file for an address; null if there is none inside the folder. */
async function find(folder: string, address: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(new URL(address, 'https://localhost').pathname)));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null; // the file does not exist or the address is not valid
  }
}
