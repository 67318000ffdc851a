import { WorkbookError } from '../../../core/port/WorkbookError';
import { limits } from '../package/limits';

/** One file of the archive, as the central directory declares it. */
export interface Entry {
  /** With forward slashes, without a leading one. */
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly deflated: Uint8Array;
  /** As declared, which may be wrong. */
  readonly size: number;
}

const endRecord = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const centralHeader = { signature: 0x02014b50, length: 46 };
const localHeader = { signature: 0x04034b50, length: 30 };
/** The value of a field whose real value is in a zip64 record; no workbook within the limits needs that. */
const elsewhere = 0xffffffff;

/** The files of a zip archive. Sizes beyond the limits are refused before anything is inflated. */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > limits.entries || start === elsewhere) throw tooLarge(limits.entries);
  if (start + view.getUint32(end + 12, true) > end) throw new WorkbookError({ code: 'truncated' });

  const entries = new Map<string, Entry>();
  let declared = 0;
  for (let at = start, index = 0; index < count; index += 1) {
    if (at + centralHeader.length > end || view.getUint32(at, true) !== centralHeader.signature) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(bytes, view, at, nameLength);
    declared += entry.size;
    if (declared > limits.inflated) throw tooLarge(limits.inflated);
    if (!entry.name.endsWith('/')) {
      // Readers disagree on which of two files with one name counts.
      if (entries.has(entry.name)) throw damaged();
      entries.set(entry.name, entry);
    }
    at += centralHeader.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endRecord.length;
  for (let at = last; at >= Math.max(0, last - endRecord.longestComment); at -= 1) {
    if (view.getUint32(at, true) === endRecord.signature) return at;
  }
  throw new WorkbookError({ code: 'truncated' });
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (flags & 1) throw new WorkbookError({ code: 'encrypted' });
  if (method !== 0 && method !== 8) throw damaged();
  if ([length, size, local].includes(elsewhere)) throw tooLarge(limits.inflated);
  if (size > 2 ** 20 && size > length * limits.ratio) throw tooLarge(limits.inflated);
  if (local + localHeader.length > bytes.length) throw new WorkbookError({ code: 'truncated' });
  if (view.getUint32(local, true) !== localHeader.signature) throw damaged();
  const from = local + localHeader.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + length > bytes.length) throw new WorkbookError({ code: 'truncated' });
  const name = bytes.subarray(at + centralHeader.length, at + centralHeader.length + nameLength);
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\/+/, ''),
    stored: method === 0,
    crc: view.getUint32(at + 16, true),
    deflated: bytes.subarray(from, from + length),
    size,
  };
}

function damaged(): WorkbookError {
  return new WorkbookError({ code: 'damaged' });
}

function tooLarge(limit: number): WorkbookError {
  return new WorkbookError({ code: 'tooLarge', limit });
}
