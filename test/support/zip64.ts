/** The same archive as programs write it that expect files of more than 4 GB. */
export function zip64(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes);
  const end = whole.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const start = whole.readUInt32LE(end + 16);
  const count = whole.readUInt16LE(end + 10);
  const entries: Buffer[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => whole.readUInt16LE(at + field)) as [number, number, number]; // prettier-ignore
    const next = at + 46 + name + extra + comment;
    const head = Buffer.from(whole.subarray(at, at + 46 + name));
    const fields = Buffer.alloc(28);
    fields.writeUInt16LE(1, 0);
    fields.writeUInt16LE(24, 2);
    for (const [place, field] of [24, 20, 42].entries()) {
      fields.writeBigUInt64LE(BigInt(head.readUInt32LE(field)), 4 + place * 8);
      head.writeUInt32LE(0xffffffff, field);
    }
    head.writeUInt16LE(extra + fields.length, 30);
    entries.push(head, fields, whole.subarray(at + 46 + name, next));
    at = next;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  for (const field of [24, 32]) record.writeBigUInt64LE(BigInt(count), field);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(whole.subarray(end, end + 22));
  last.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([whole.subarray(0, start), directory, record, locator, last]));
}
