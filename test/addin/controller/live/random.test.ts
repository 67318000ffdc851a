import fc from 'fast-check';
import type { ExcelHost } from '@bieumau/excel-host';
import { findingsOfReport } from '../../../../src/core/report/assessment/findingsOfReport';
import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import { paneOn } from '../../../support/paneOn';
import { closeHosts } from '../../../support/host';

jest.setTimeout(60_000);
afterEach(closeHosts);

type Act = (host: ExcelHost) => Promise<unknown>;

const row = fc.integer({ min: 7, max: 20 });
const text = fc.constantFrom('7', '1.800', '99,1', '100%', 'x', '-', '=D8+1', '=Sheet1!A1', '53 văn bản', '', '9/9');
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ row, text, column: fc.constantFrom('A', 'D', 'D', 'D', 'E') }).map(({ row: at, text: typed, column }) => {
    return ({ user }: ExcelHost) => user.type('BM2', `${column}${String(at)}`, typed);
  }),
  fc.record({ row, texts: fc.array(text, { minLength: 1, maxLength: 4 }) }).map(({ row: at, texts }) => {
    return ({ user }: ExcelHost) =>
      user.paste(
        'BM2',
        `D${String(at)}`,
        texts.map((one) => [one]),
      );
  }),
  row.map(
    (at) =>
      ({ user }: ExcelHost) =>
        user.clear('BM2', `A${String(at)}:F${String(at + 1)}`),
  ),
  row.map(
    (at) =>
      ({ user }: ExcelHost) =>
        user.clear('BM2', `${String(at)}:${String(at + 3)}`),
  ),
  row.map(
    (at) =>
      ({ user }: ExcelHost) =>
        user.insertRows('BM2', at),
  ),
  row.map(
    (at) =>
      ({ user }: ExcelHost) =>
        user.deleteRows('BM2', at),
  ),
  row.map(
    (at) =>
      ({ user }: ExcelHost) =>
        user.fill('BM2', `D${String(at)}`, `D${String(at)}:D${String(at + 2)}`),
  ),
  text.map(
    (typed) =>
      ({ user }: ExcelHost) =>
        user.type('Sheet1', 'A1', typed),
  ),
  row.map(
    (at) =>
      ({ faults }: ExcelHost) =>
        Promise.resolve(faults.coauthorWrites('BM2', `D${String(at)}`, '12')),
  ),
  fc.constant(({ user }: ExcelHost) => user.undo()),
);

test('after whatever people do, what was read in parts is what reading everything finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      async (bursts) => {
        const { host, controller, workbook, pause } = await paneOn({
          before: async ({ user }) => {
            await user.unprotect('BM2');
            await user.activate('BM2');
          },
        });
        for (const burst of bursts) {
          for (const act of burst) await act(host);
          await pause();
        }
        const [result] = await assessWorkbook(workbook);
        expect(findingsOfReport(controller.reading()!)).toEqual(result?.findings);
        await controller.stop();
        await closeHosts();
      },
    ),
    { numRuns: 12, seed: 20220221 },
  );
});
