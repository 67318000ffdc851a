import { gzipSync } from 'node:zlib';

/** One file of an archive, as its headers tell of it. */
export interface Entry {
  readonly path: string;
  readonly deflated: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/**
 * An entry whose headers tell the truth. Node deflates and sums in a tenth of the time that JavaScript takes: between a
 * header of 10 bytes and an end of 8, gzip has what zip has, and the end begins with the checksum.
 */
export function entry(path: string, content: Uint8Array): Entry {
  const packed = gzipSync(content, { level: 1 });
  const end = packed.length - 8;
  return { path, deflated: packed.subarray(10, end), size: content.length, crc: packed.readUInt32LE(end) };
}

/** An archive with headers that say what they are told to say. */
export function archive(files: readonly Entry[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, deflated, size, crc } of files) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(deflated.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, Buffer.from(deflated));
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, name);
    offset += 30 + name.length + deflated.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
}
