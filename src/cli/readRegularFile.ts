import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Why a file that exists is not read: it is no regular file, such as a pipe or a device, or it is larger than allowed. */
export class UnreadFile extends Error {
  constructor(readonly code: 'notRegular' | 'tooLarge') {
    super(code);
  }
}

/**
 * Reads a regular file of `most` bytes at most; rejects with an UnreadFile or an error of the system. What is judged is what
 * was opened, and reading stops behind the limit even if the file grows or states no size.
 */
export async function readRegularFile(path: string, most: number): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe waits for a program that writes into it. Windows does not have it.
  const file = await open(path, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)); // see above
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR', syscall: 'read' });
    if (!stats.isFile()) throw new UnreadFile('notRegular');
    if (stats.size > most) throw new UnreadFile('tooLarge');
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = file.createReadStream({ end: most, highWaterMark: 1024 * 1024, autoClose: false });
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
    }
    if (length > most) throw new UnreadFile('tooLarge');
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
