import { spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { sketch } from '../../support/archive';
import {
  billionLaughs,
  bomb,
  externalLink,
  farCells,
  filledColumns,
  lyingBomb,
  numbers,
  repeated,
  tinyEntries,
  wideRows,
} from '../../support/hostileFiles';
import type { Outcome } from './openFile';

/** Every file is opened by a process of its own, whose memory and time are measured. */
describe('hostile files: refused in under 5 seconds and 512 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bieumau-'));
  const program = join(folder, 'openFile.cjs');
  beforeAll(() => {
    buildSync({
      entryPoints: [resolve(__dirname, 'openFile.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      target: 'node20',
      // Loaded by changes only: a check does without.
      external: ['@cj-tech-master/excelts'],
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function opened(bytes: Uint8Array): Outcome {
    const path = join(folder, 'file.xlsx');
    writeFileSync(path, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [program, path], { encoding: 'utf8', timeout: 30_000 });
    if (stdout === '') throw new Error(`no answer: ${stderr}`);
    // The program of this test wrote it.
    return JSON.parse(stdout) as Outcome;
  }

  const tooLarge = (limit: number): object => ({ code: 'tooLarge', limit });
  const inflated = 64 * 2 ** 20;
  test.each<readonly [string, () => Uint8Array, unknown]>([
    ['a zip bomb that declares 1.5 GB', () => bomb(1.5 * 2 ** 30), tooLarge(inflated)],
    ['a bomb below the limit of the whole, but far too dense', () => bomb(40 * 2 ** 20), tooLarge(inflated)],
    [
      'a header that lies: 1.5 GB that say they are a thousand bytes',
      () => lyingBomb(1.5 * 2 ** 30),
      tooLarge(inflated),
    ],
    ['a smaller lie', () => lyingBomb(5 * 2 ** 20), { code: 'damaged' }],
    ['16,384 filled columns', () => filledColumns(16_384), { code: 'tooManyColumns', sheet: 'BM4', cell: 'XFD1' }],
    ['a formula with an external link', externalLink, { code: 'externalLink', sheet: 'BM4', cell: 'D7' }],
    ['a billion laughs', billionLaughs, { code: 'damaged' }],
    ['100,000 entries', () => tinyEntries(100_000), tooLarge(2000)],
    [
      'a million merges',
      () => repeated((n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`, 700_000),
      { code: 'tooLarge', limit: 3000, sheet: 'A' },
    ],
    ['a million validations', () => repeated((n) => `<dataValidation sqref="A${n + 1}"/>`, 700_000), tooLarge(50_000)],
    [
      'a million areas of one validation',
      () =>
        sketch({
          sheets: {
            A: `<sheetData/><dataValidation sqref="${Array.from({ length: 1_000_000 }, (_, n) => `A${n + 1}`).join(' ')}"/>`,
          },
        }),
      tooLarge(50_000),
    ],
    [
      '300,000 tags that are never closed',
      () => repeated((n) => `<c r="A${n + 1}"><v>`, 300_000, ''),
      { code: 'damaged' },
    ],
    ['300,000 texts that are never closed', () => repeated((n) => `<si a="${n}">`, 300_000, ''), { code: 'damaged' }],
    ['a tag without an end', () => repeated((n) => `<c r="A${n + 1}" `, 200_000, ''), { code: 'damaged' }],
    ['quotes without an end', () => repeated((n) => `<c r="A${n + 1}>`, 200_000, ''), { code: 'damaged' }],
    [
      'a text of 40 MB',
      () => sketch({ sheets: { A: '<sheetData/>' }, strings: `<si><t>${noise(40 * 2 ** 20)}</t></si>` }),
      tooLarge(inflated),
    ],
    [
      'a merge over the whole sheet',
      () =>
        sketch({ sheets: { A: '<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' } }),
      { code: 'mergeTooLarge', sheet: 'A', range: 'A1:XFD1048576' },
    ],
    ['a cell in the last row of eight sheets', farCells, { ...tooLarge(300_000), sheet: 'A0' }],
    ['a value in each of 16,383 columns', () => filledColumns(16_383), { ...tooLarge(300_000), sheet: 'BM4' }],
    ['a million numbers below each other', () => numbers(1, 17_000), { ...tooLarge(300_000), sheet: 'A0' }],
    ['more cells than are read at once', () => numbers(4), { ...tooLarge(1_000_000), sheet: 'A3' }],
    ['few bytes that ask for many cells', () => wideRows(200), { ...tooLarge(1_000_000), sheet: 'A3' }],
  ])(
    '%s',
    (_, make, expected) => {
      const { outcome, megabytes, seconds } = opened(make());
      expect(outcome).toEqual(expected);
      expect(megabytes).toBeLessThan(512);
      expect(seconds).toBeLessThan(5);
    },
    60_000,
  );

  test.each<readonly [string, () => Uint8Array]>([
    ['900,000 numbers', () => numbers(3)],
    ['700,000 empty rows', () => repeated((n) => `<row r="${n + 1}"/>`, 700_000, '')],
    [
      'cells within cells',
      () => repeated((n) => (n < 100 ? `<c r="A${n + 1}"><v>` : n < 200 ? '</v></c>' : ''), 400, ''),
    ],
    [
      'a formula full of brackets',
      () => sketch({ sheets: { A: `<sheetData><row><c r="A1"><f>${"'[".repeat(50_000)}</f></c></row></sheetData>` } }),
    ],
  ])(
    'read within the same bounds: %s',
    (_, make) => {
      const { outcome, megabytes, seconds } = opened(make());
      expect(outcome).toBe('read');
      expect(megabytes).toBeLessThan(512);
      expect(seconds).toBeLessThan(5);
    },
    60_000,
  );
});

/** Text that deflates little, always the same: encrypted zeros. */
function noise(length: number): string {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
  return cipher.update(Buffer.alloc((length / 4) * 3)).toString('base64');
}
