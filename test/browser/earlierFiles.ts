import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editions } from '../../src/core/catalogue';
import { newLibraryWorkbook } from '../../src/workbook/xlsx/library/library';
import { temporaryFile } from './check';
import { newFile } from './newFile';

/** A report of a prior period as a file of that name, with figures for some rows. */
export function priorPeriodFile(
  name: string,
  period: string,
  unit: string,
  values: Readonly<Record<string, number>>,
): string {
  const valuesFile = temporaryFile(Buffer.from(JSON.stringify({ values })), 'so-lieu.json');
  const path = newFile('--period', period, '--unit', unit, '--values', valuesFile);
  const named = join(dirname(path), name);
  renameSync(path, named);
  return named;
}

/** Figures of Biểu mẫu 4 for the old sheet, by code. */
const figures: Readonly<Record<string, number>> = {
  '1.1': 90,
  '1.3': 3,
  '1.4': 12,
  '1.5.1': 5,
  '1.5.2': 95,
  '1.5.3': 0,
};

/** A code that the old sheet lacks, so that only the name identifies the row. */
const withoutCode = '1.4';

/**
 * Biểu mẫu 4 as typed without the add-in: no identity, the columns in another order, one row without its code and with
 * a slightly different name, and one extra row.
 */
export async function oldFile(name: string): Promise<string> {
  const [edition] = editions();
  const form = edition?.forms.find(({ id }) => id === 'BM4');
  const book = await newLibraryWorkbook();
  const sheet = book.addWorksheet('Trang 4');
  const lines: (string | number | null)[][] = [
    ['', '', `Biểu mẫu 4. ${form?.title ?? ''}`],
    ['', '', '(Kèm theo Báo cáo số 12/BC-UBND ngày … tháng … năm … của UBND tỉnh Vĩnh Long)'],
    [],
    ['Ghi chú', 'Đơn vị tính', 'Chỉ tiêu', 'Số liệu', 'STT'],
    ...(form?.rows ?? [])
      .filter(({ code }) => code.startsWith('1'))
      .map(({ code, name: row, unit }) => [
        '',
        unit ?? '',
        code === withoutCode ? `${row.replace('do cấp tỉnh', 'của tỉnh')} (nếu có)` : row,
        figures[code] ?? null,
        code === withoutCode ? '' : code,
      ]),
    ['', 'Người', 'Số người làm việc tại nhà khách', 8, '9'],
  ];
  lines.forEach((cells, at) => {
    cells.forEach((cell, column) => {
      if (cell !== '' && cell !== null) sheet.getCell(at + 1, column + 1).value = cell;
    });
  });
  return temporaryFile(new Uint8Array(await book.xlsx.writeBuffer()), name);
}
