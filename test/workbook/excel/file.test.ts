import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { samplePlan } from '../../support/samplePlan';
import { closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

/** A workbook of two full slices and a short one. */
const long = Uint8Array.from({ length: 2 * 2 ** 22 + 5 }, (_, place) =>
  place < 2 ? [0x50, 0x4b][place]! : (place * 31) % 253,
);

const twoSlices = long.subarray(0, 2 ** 22 + 1);
const short = long.subarray(0, 10);

async function openFile(bytes: Uint8Array): Promise<ExcelHost> {
  return openHost({ saveFile: () => Promise.resolve(bytes) });
}

test('several slices make one file, without a request, and it is closed', async () => {
  const host = await openFile(long);
  let bytes: Uint8Array | undefined;
  expect(await costOf(host, async () => (bytes = await new ExcelWorkbook().file()))).toMatchObject({ requests: 0 });
  expect(Buffer.compare(bytes!, long)).toBe(0);
  expect(host.external.openFiles).toBe(0);
});

test('the bytes are those of a workbook', async () => {
  const made = await FileWorkbook.create();
  await made.insert([samplePlan()]);
  await openFile(await made.save());
  const again = await FileWorkbook.open(await new ExcelWorkbook().file());
  expect(await again.sheets()).toEqual(await made.sheets());
});

test('a read-only workbook gives its file as well', async () => {
  const host = await openFile(short);
  host.faults.readOnly(true);
  expect(await new ExcelWorkbook().file()).toHaveLength(10);
});

describe('a failure is reported by its code, and the file is closed', () => {
  const failures = [
    ['open', 1, 5_001, { code: 'noFile' }],
    ['open', 1, 11_001, { code: 'noFile' }],
    ['open', 1, 1_009, { code: 'hostFailure', hostCode: '1009' }],
    ['open', 1, 11_000, { code: 'hostBusy' }],
    ['slice', 1, 5_001, { code: 'noFile' }],
    ['slice', 2, 11_001, { code: 'noFile' }],
    ['slice', 2, 5_102, { code: 'hostBusy' }],
  ] as const;
  test.each(failures)('at %s %i with %i', async (step, n, status, problem) => {
    // A file that cannot be opened is never asked for.
    const files = [twoSlices, short];
    const host = await openHost({ saveFile: () => Promise.resolve(files.shift() ?? short) });
    host.faults.failFile(step, n, status);
    const error = await errorOf(new ExcelWorkbook().file());
    expect(error).toMatchObject({ problem, left: [], cause: { code: status } });
    expect(host.external.openFiles).toBe(0);
    expect(await new ExcelWorkbook().file()).toHaveLength(step === 'open' ? twoSlices.length : short.length);
  });
});

test('a file that cannot be closed still counts as read', async () => {
  const host = await openFile(short);
  host.faults.failFile('close', 1, 5_001);
  expect(await new ExcelWorkbook().file()).toHaveLength(10);
  expect(host.external.openFiles).toBe(1);
});

test('a third copy of the file is refused as busy while two are in memory', async () => {
  const host = await openFile(short);
  for (const _ of ['one', 'two']) {
    host.faults.failFile('close', 1, 5_001);
    await new ExcelWorkbook().file();
  }
  expect(await errorOf(new ExcelWorkbook().file())).toMatchObject({ problem: { code: 'hostBusy' } });
});

test('a file shorter than announced is a failure', async () => {
  const shrinking = Uint8Array.from(long);
  shrinking.subarray = () => new Uint8Array(3);
  const host = await openFile(shrinking);
  expect(await errorOf(new ExcelWorkbook().file())).toMatchObject({ problem: { hostCode: 'IncompleteFile' } });
  expect(host.external.openFiles).toBe(0);
});

test.each([
  ['no bytes', new Uint8Array()],
  ['an encrypted file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
])('%s is no copy of a workbook', async (_, bytes) => {
  const host = await openFile(long);
  host.faults.replaceFile(bytes);
  expect(await errorOf(new ExcelWorkbook().file())).toMatchObject({ problem: { code: 'noFile' } });
  expect(host.external.openFiles).toBe(0);
});

test('a host that cannot make files reports a failure', async () => {
  await openHost();
  expect(await errorOf(new ExcelWorkbook().file())).toMatchObject({
    problem: { code: 'noFile' },
  });
});

test('a host without the method reports a failure', async () => {
  await openHost();
  const office = globalThis.Office;
  const scope = globalThis as { Office: unknown };
  scope.Office = { ...office, FileType: office.FileType, context: { document: {} } };
  try {
    expect(await errorOf(new ExcelWorkbook().file())).toMatchObject({
      problem: { code: 'noFile' },
    });
  } finally {
    scope.Office = office;
  }
});
