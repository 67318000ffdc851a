import { readFileSync } from 'node:fs';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { unzip, zip } from '../../support/archive';

const signed = readFileSync('test/fixtures/signed-own-formula.xlsx');

/** The signed file with the stored results of all formulas that people wrote removed. */
function withoutResults(): Buffer {
  const parts = unzip(signed);
  const sheets = Object.entries(parts).map(([path, text]) => [
    path,
    path.startsWith('xl/worksheets/sheet') ? text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1') : text,
  ]);
  return Buffer.from(zip(Object.fromEntries(sheets) as Record<string, string>)); // the same parts
}

test('a file that does not state the result of a formula leaves its sign-off undecided, not changed', async () => {
  const [whole] = await assessWorkbook(await FileWorkbook.open(signed));
  expect(whole?.signoff.state).toBe('unchanged');
  const [assessment] = await assessWorkbook(await FileWorkbook.open(withoutResults()));
  expect(assessment?.signoff).toMatchObject({ state: 'uncalculated' });
});
