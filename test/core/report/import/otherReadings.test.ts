import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognitionView } from '../../../../src/core/presentation/viewmodels/recognitionView';
import { applyCompletion, firstCompletion } from '../../../../src/core/report/import/Completion';
import type { ImportedReport } from '../../../../src/core/report/assessment/ImportedReport';
import { importReports } from '../../../../src/core/report/import/importReports';
import { openFile } from '../../../../src/workbook/xlsx/openFile';

async function imported(name: string): Promise<ImportedReport> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../fixtures/found', name)));
  const [report] = await importReports(await openFile(bytes), name);
  return report as ImportedReport; // the files have one each
}

/** The figure of a row: without a choice, in the form's reading, in the other. */
function figures(prior: ImportedReport, key: string): readonly (number | undefined)[] {
  const first = firstCompletion([prior], '');
  const taken = { ...first, rows: new Set([...first.rows, key]) };
  const other = { ...taken, otherReadings: new Set([key]) };
  return [prior, ...[taken, other].map((chosen) => applyCompletion(prior, chosen))].map((one) => one.figures.get(key));
}

test('an amount in tỷ đồng is not taken unasked, then as written or converted to triệu đồng', async () => {
  const prior = await imported('20-prior-money-ty-dong.xlsx');
  expect(figures(prior, 'BM6:1.1')).toEqual([undefined, 2599, 2599000]);
  expect(figures(prior, 'BM6:1.2')).toEqual([undefined, 2600, 2600000]);
});

test('a count in a row of a percentage is not taken unasked, and nothing converts it', async () => {
  const prior = await imported('21-prior-percent-row-with-count-unit.xlsx');
  expect(figures(prior, 'BM1:2')).toEqual([undefined, 7, 7]);
});

test('a total of another line is not taken unasked, then as the form adds or as the sheet does', async () => {
  const prior = await imported('22-prior-sum-with-extra-line.xlsx');
  expect(figures(prior, 'BM3:1.4')).toEqual([undefined, 4641, 5341]);
});

test('the pane offers both readings of a figure and says why', async () => {
  const prior = await imported('20-prior-money-ty-dong.xlsx');
  const first = firstCompletion([prior], '');
  const chosen = { ...first, rows: new Set([...first.rows, 'BM6:1.1']), otherReadings: new Set(['BM6:1.1']) };
  const line = recognitionView(prior, prior.recognition!, chosen, 'vi').doubtful.find(({ key }) => key === 'BM6:1.1');
  expect(line).toMatchObject({
    doubt: 'ô C8 ghi đơn vị tính là “Tỷ đồng”, biểu mẫu là “Triệu đồng”',
    readings: [
      { isOther: false, isTaken: false, label: expect.stringMatching(/^Giữ nguyên số đã ghi, .*: 2\.599$/) as unknown },
      { isOther: true, isTaken: true, label: expect.stringMatching(/^Quy đổi .*: 2\.599\.000$/) as unknown },
    ],
  });
});
