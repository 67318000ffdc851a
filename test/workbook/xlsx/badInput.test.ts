import { createCipheriv } from 'node:crypto';
import type * as Fflate from 'fflate';
import type { Block } from '../../../src/core/port/Workbook';
import { WorkbookError } from '../../../src/core/port/WorkbookError';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { limits } from '../../../src/workbook/xlsx/package/limits';
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

/** Bytes that were inflated in steps since the last reset. */
let steppedBytes = 0;

jest.mock('fflate', () => {
  const actual = jest.requireActual<typeof Fflate>('fflate');
  class CountedInflate extends actual.Inflate {
    constructor(receive: Fflate.FlateStreamHandler) {
      super((chunk, isLast) => {
        steppedBytes += chunk.length;
        receive(chunk, isLast);
      });
    }
  }
  return { ...actual, Inflate: CountedInflate };
});

/** Reads a whole file, as a check does. */
async function readAll(bytes: Uint8Array): Promise<readonly Block[]> {
  const workbook = await FileWorkbook.open(bytes);
  const sheets = await workbook.sheets();
  return workbook.readUsed(sheets.map(({ tab }) => tab));
}

/** The problem of a file that is refused; `read` for one that is not. */
async function outcomeOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readAll(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
}

/**
 * What a file may use up is counted: bytes, entries, areas, merges, cells (src/workbook/xlsx/package/limits.ts). Seconds
 * and megabytes are measured by `npm run bench -- hostile`.
 */
describe('a hostile file is refused at the limit that it breaks', () => {
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
      'a formula full of brackets',
      () => sketch({ sheets: { A: `<sheetData><row><c r="A1"><f>${"'[".repeat(50_000)}</f></c></row></sheetData>` } }),
      { code: 'unreadableCell', sheet: 'A', cell: 'A1', reason: 'tooLong' },
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
    async (_, make, expected) => {
      expect(await outcomeOf(make())).toEqual(expected);
    },
    60_000,
  );

  test('of a part that inflates to 1.5 GB, whatever its header says, no more than the limit and one step is inflated', async () => {
    steppedBytes = 0;
    await outcomeOf(lyingBomb(1.5 * 2 ** 30));
    // A step is 16 kB deflated, which is 16 MB at most.
    expect(steppedBytes).toBeGreaterThan(0);
    expect(steppedBytes).toBeLessThanOrEqual(limits.xml + 2 ** 24);
  });
});

describe('a strange file within the limits is read', () => {
  test.each<readonly [string, () => Uint8Array]>([
    ['900,000 numbers', () => numbers(3)],
    ['700,000 empty rows', () => repeated((n) => `<row r="${n + 1}"/>`, 700_000, '')],
    [
      'cells within cells',
      () => repeated((n) => (n < 100 ? `<c r="A${n + 1}"><v>` : n < 200 ? '</v></c>' : ''), 400, ''),
    ],
    [
      'a formula full of brackets, as long as a formula may be',
      () => sketch({ sheets: { A: `<sheetData><row><c r="A1"><f>${"'[".repeat(4_096)}</f></c></row></sheetData>` } }),
    ],
  ])(
    '%s: no more cells are handed out than the limit',
    async (_, make) => {
      const blocks = await readAll(make());
      // Blank lines of a block are one and the same array.
      const lines = new Set(blocks.flatMap(({ cells }) => cells));
      expect([...lines].reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(limits.cells);
    },
    60_000,
  );
});

/** Text that deflates little, always the same: encrypted zeros. */
function noise(length: number): string {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
  return cipher.update(Buffer.alloc((length / 4) * 3)).toString('base64');
}
