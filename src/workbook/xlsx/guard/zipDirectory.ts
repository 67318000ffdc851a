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
/** The values of fields whose real values are in records of zip64, which some programs write for every file. */
const elsewhere = 0xffffffff;
const elsewhereShort = 0xffff;
const zip64 = { locator: 0x07064b50, locatorLength: 20, end: 0x06064b50, endLength: 56, extra: 1 };

/** The files of a zip archive. Sizes beyond the limits are refused before anything is inflated. */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start, length } = directoryOf(view, end);
  if (count > limits.entries) throw tooLarge(limits.entries);
  if (start + length > end) throw new WorkbookError({ code: 'truncated' });

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

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

/** Where the directory is, by the record at the end of the archive or by that of zip64 before it. */
function directoryOf(view: DataView, end: number): Directory {
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count !== elsewhereShort && length !== elsewhere && start !== elsewhere) return { count, start, length };
  const locator = end - zip64.locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== zip64.locator) throw damaged();
  const at = longAt(view, locator + 8);
  if (at + zip64.endLength > locator || view.getUint32(at, true) !== zip64.end) throw damaged();
  return { count: longAt(view, at + 32), length: longAt(view, at + 40), start: longAt(view, at + 48) };
}

/** A number of eight bytes. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** The fields of an entry whose real values are in its extra field of zip64, in this order as far as they are there. */
function entryFields(
  view: DataView,
  at: number,
  nameLength: number,
): readonly [size: number, length: number, local: number] {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  if (!fields.includes(elsewhere)) return fields;
  const from = at + centralHeader.length + nameLength;
  const to = from + view.getUint16(at + 30, true);
  for (let extra = from; extra + 4 <= to; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== zip64.extra) continue;
    const last = extra + 4 + view.getUint16(extra + 2, true);
    let next = extra + 4;
    const [size, length, local] = fields.map((field) => {
      if (field !== elsewhere) return field;
      if (next + 8 > Math.min(last, to)) throw damaged();
      next += 8;
      return longAt(view, next - 8);
    });
    return [size ?? 0, length ?? 0, local ?? 0];
  }
  throw damaged();
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
  const [size, length, local] = entryFields(view, at, nameLength);
  if (flags & 1) throw new WorkbookError({ code: 'encrypted' });
  if (method !== 0 && method !== 8) throw damaged();
  if (size > limits.inflated) throw tooLarge(limits.inflated);
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
