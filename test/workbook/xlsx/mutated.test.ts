import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { WorkbookError } from '../../../src/core/port/WorkbookError';
import { samplePlan } from '../../support/samplePlan';

let valid: Uint8Array;
beforeAll(async () => {
  const workbook = await FileWorkbook.create();
  await workbook.insert([samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })]);
  valid = await workbook.save();
});

/** Reads all of it, and has the library load it; resolves for a good file and for a WorkbookError, and for nothing else. */
async function survive(bytes: Uint8Array): Promise<void> {
  try {
    const workbook = await FileWorkbook.open(bytes);
    const sheets = await workbook.sheets();
    await workbook.readUsed(sheets.map(({ tab }) => tab));
    await workbook.write([]);
    await workbook.readUsed(sheets.map(({ tab }) => tab));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** Somewhere in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('opening gives a workbook or rejects with a WorkbookError', () => {
  test('for any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), survive), { numRuns: 300 });
  });

  test('for a valid file with some bytes changed, cut out or put in', async () => {
    const change = fc.tuple(place, fc.uint8Array({ maxLength: 4 }), fc.nat({ max: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        let bytes = [...valid];
        for (const [at, added, removed] of changes) {
          const index = Math.floor(at * bytes.length);
          bytes = [...bytes.slice(0, index), ...added, ...bytes.slice(index + removed)];
        }
        await survive(new Uint8Array(bytes));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('for a valid archive whose parts say something else', async () => {
    const piece = fc.constantFrom(
      ...[
        '',
        '<',
        '>',
        '"',
        '&',
        '/>',
        '<c>',
        '</c>',
        '<v>',
        '-1',
        '99999999999',
        'NaN',
        'XFE1',
        'A0',
        '<f>',
        ' t="s"',
      ],
      ...[
        ' s="99999"',
        ' t="shared" si="0"',
        'A1:',
        '<row r="0"/>',
        '<mergeCell ref="B2:A1"/>',
        ' hidden="true"',
        '\u0000',
        '☃',
      ],
    );
    const change = fc.tuple(fc.nat(), place, piece, fc.nat({ max: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const parts = unzipSync(valid);
        const paths = Object.keys(parts).filter((path) => path.startsWith('xl/') && !path.includes('theme'));
        for (const [which, at, added, removed] of changes) {
          const path = paths[which % paths.length]!;
          const xml = strFromU8(parts[path]!);
          const index = Math.floor(at * xml.length);
          parts[path] = strToU8(xml.slice(0, index) + added + xml.slice(index + removed));
        }
        await survive(zipSync(parts, { level: 0 }));
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
