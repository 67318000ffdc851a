import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findReference } from '../../src/core/layout/referenceLine';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { bieumau, newFolder } from './bieumau';

test('every sheet of the sample names the report that was filed, with its number and date', async () => {
  const path = join(newFolder(), 'mau.xlsx');
  expect(bieumau('sample', '-o', path).code).toBe(0);
  const workbook = await FileWorkbook.open(readFileSync(path));
  const blocks = await workbook.readUsed(['BM1', 'BM4', 'PL']);
  expect(blocks.map((block) => findReference(block)?.text.replace(/\s+/g, ' '))).toEqual(
    blocks.map(() => '(Kèm theo Báo cáo số 704/BC-UBND ngày 20 tháng 12 năm 2022 của UBND tỉnh Bến Tre)'),
  );
});
