import { readFileSync } from 'node:fs';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { findingId } from '../../../src/core/signoff/explanations';
import { FileWorkbook } from '../../../src/workbook/xlsx';

/**
 * The report of Bến Tre for 2022 as filed, with internal explanations and a sign-off whose record has version 1. The
 * program wrote the file before a finding's target became a union; what it stored must be understood for ever.
 */
const file = 'test/fixtures/signed-record-v1.xlsx';

test('a sign-off that an earlier version of the program wrote still holds, and its explanations still explain', async () => {
  const [assessment] = await assessWorkbook(await FileWorkbook.open(readFileSync(file)));
  expect(assessment?.signoff).toMatchObject({ state: 'unchanged', signoff: { by: 'Nguyễn Thị Hòa' } });
  // Three explanations were stored; two findings are explained by their Ghi chú.
  expect(assessment?.counts).toMatchObject({ explain: 0, explained: 5 });
  const stored = assessment?.record.explanations.map(({ finding }) => finding);
  expect(stored).toEqual(['BM1.4.2-attainable BM1:4.2', 'BM2.2.2-ratio BM2:2.2', 'BM4.1.5-equal BM4:1.5']);
  const found = assessment?.findings.map(findingId);
  expect(found).toEqual(expect.arrayContaining(stored ?? ['nothing was stored']));
});

test('a figure that was changed after such a sign-off voids it', async () => {
  const workbook = await FileWorkbook.open(readFileSync(file));
  await workbook.write([{ tab: 'BM2', cell: 'D8', content: { kind: 'number', value: 999 } }]);
  const [assessment] = await assessWorkbook(await FileWorkbook.open(await workbook.save()));
  expect(assessment?.signoff).toMatchObject({ state: 'changed', changed: [{ key: 'BM2:1.1', change: 'changed' }] });
});
