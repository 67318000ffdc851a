import { Inflate, inflateSync } from 'fflate';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { crc32 } from './crc32';
import type { Entry } from './zipDirectory';
import { limits } from '../package/limits';

/** The highest ratio that deflate reaches: 258 bytes from two bits. */
const highestRatio = 1032;
/** Deflated bytes for each step; a step inflates to 16 MB at most. */
const step = 2 ** 14;

/** The content of an entry. Throws a WorkbookError beyond `budget` bytes, whatever its headers declare. */
export function inflate(entry: Entry, budget: number): Uint8Array {
  const content = entry.stored ? entry.deflated : inflateWithin(entry, budget);
  if (content.length > budget) throw tooLarge();
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new WorkbookError({ code: 'damaged' });
  return content;
}

function inflateWithin({ deflated, size }: Entry, budget: number): Uint8Array {
  try {
    // The buffer is one byte larger than declared, so that a longer content is noticed.
    if (deflated.length * highestRatio <= budget) return inflateSync(deflated, { out: new Uint8Array(size + 1) });
    return inflateInSteps(deflated, budget);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError({ code: 'damaged' }, { cause });
  }
}

function inflateInSteps(deflated: Uint8Array, budget: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < deflated.length; at += step) {
    const next = Math.min(at + step, deflated.length);
    stream.push(deflated.subarray(at, next), next === deflated.length);
    if (length > budget || length > Math.max(next * limits.ratio, 2 ** 20)) throw tooLarge();
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

function tooLarge(): WorkbookError {
  return new WorkbookError({ code: 'tooLarge', limit: limits.inflated });
}
