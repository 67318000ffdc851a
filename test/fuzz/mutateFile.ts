import { readdirSync, readFileSync } from 'node:fs';
import { unzip, zip } from '../support/archive';
import { edits } from './mutateXml';
import type { Random } from './Random';

/** A file that something was done to. */
export interface FileMutant {
  /** What was done to which file. */
  readonly made: string;
  readonly bytes: Uint8Array;
}

const folder = 'test/fixtures/found';
const files = [
  ...readdirSync(folder).map((file) => `${folder}/${file}`),
  ...['own-formula', 'signed-own-formula', 'signed-record-v1'].map((name) => `test/fixtures/${name}.xlsx`),
];
/** The parts that are changed most. */
const usual = /^xl\/worksheets\/sheet1\.xml$|^xl\/(?:sharedStrings|workbook|styles)\.xml$|rels$|^\[Content/i;

/** Changes bytes of the archive, or elements of its parts, which are then packed again. */
export function mutateFile(random: Random): FileMutant {
  const path = random.oneOf(files);
  const bytes = readFileSync(path);
  const name = path.replace(/^.*\//, '');
  if (random.below(5) === 0) return { made: `${name}: bytes of the archive`, bytes: mutateBytes(bytes, random) };
  const parts = unzip(bytes);
  const made: string[] = [];
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const paths = Object.keys(parts);
    const chosen = random.below(8) === 0 ? paths : paths.filter((part) => usual.test(part));
    const part = random.oneOf(chosen);
    const kind = random.oneOf(Object.keys(edits));
    parts[part] = edits[kind]?.(parts[part] ?? '', random) ?? '';
    made.push(`${part}: ${kind}`);
  }
  return { made: `${name}: ${made.join('; ')}`, bytes: zip(parts) };
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant = Buffer.from(bytes);
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(mutant.length);
    const length = 1 + random.below(8);
    const some = Buffer.from(
      Array.from({ length }, () => random.oneOf([0, 1, 8, 0x50, 0x4b, 0xff, random.below(256)])),
    );
    const [before, after] = [mutant.subarray(0, at), mutant.subarray(at)];
    mutant = Buffer.concat(
      random.oneOf([
        [before, some, after.subarray(length)],
        [before, some, after],
        [before, after.subarray(length)],
        [before, after.subarray(0, 64), after],
        [before],
      ]),
    );
  }
  return new Uint8Array(mutant);
}
