import { readFileSync } from 'node:fs';
import { findingSentence } from '../../../src/core/presentation/kinds/findingSentence';
import { assessWorkbook } from '../../../src/core/report/assessment/assessWorkbook';
import { isDateFormat } from '../../../src/core/reading';
import type { Block } from '../../../src/core/port/Workbook';
import { cellNamed } from '../../../src/core/base/SheetBlock';
import { openFile } from '../../../src/workbook/xlsx/openFile';
import { zip, unzip } from '../../support/archive';

function fixture(name: string): Uint8Array {
  return readFileSync(`test/fixtures/found/${name}.xlsx`);
}

async function form(bytes: Uint8Array): Promise<Block> {
  const [block] = await (await openFile(bytes)).readUsed(['BM1']);
  return block!;
}

/** The normal file with its styles changed. */
function restyled(edit: (xml: string) => string): Uint8Array {
  const parts = unzip(fixture('00-base'));
  return zip({ ...parts, 'xl/styles.xml': edit(parts['xl/styles.xml']!) });
}

describe('dates', () => {
  test('styles in a part with another name are read', async () => {
    expect(await form(fixture('02b-date-9-9-styles2'))).toEqual(await form(fixture('02a-date-9-9-normal')));
  });

  test('days that are counted from 1904 become those from 1900', async () => {
    const [from1904, normal] = await Promise.all([form(fixture('08-date1904')), form(fixture('02a-date-9-9-normal'))]);
    expect(cellNamed(from1904, 'D9').content).toEqual({ kind: 'number', value: 44_813 });
    expect(from1904.cells).toEqual(normal.cells);
  });

  test('the formats 27 to 36 and 50 to 58 are dates and times', async () => {
    expect(isDateFormat(cellNamed(await form(fixture('09-date-numFmtId58-WPS')), 'D7').numberFormat)).toBe(true);
    const numbers = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    for (const number of numbers) {
      const bytes = restyled((xml) => xml.replace(/numFmtId="\d+"(?=[^>]*applyNumberFormat)/g, `numFmtId="${number}"`).replace(/(<cellXfs[^>]*>)<xf numFmtId="\d+"/, `$1<xf numFmtId="${number}"`)); // prettier-ignore
      const formats = (await form(bytes)).cells.flat().map(({ numberFormat }) => numberFormat);
      expect([number, formats.some(isDateFormat)]).toEqual([number, true]);
    }
  });
});

test('a link to another file outside the printed area does not keep the form from being read', async () => {
  const [linked, base] = await Promise.all([form(fixture('13-link-in-scratch-cell')), form(fixture('00-base'))]);
  expect(cellNamed(linked, 'B60').content).toEqual({
    kind: 'formula',
    formula: '=[1]Sheet1!$B$3',
    result: 5,
    isStored: true,
  });
  expect(linked.cells.slice(0, base.cells.length).map((row) => row.slice(0, base.cells[0]!.length))).toEqual(base.cells); // prettier-ignore
});

test('the link is a notice with its cell', async () => {
  const [assessment] = await assessWorkbook(await openFile(fixture('13-link-in-scratch-cell')));
  const [found, ...others] = assessment!.findings.filter(({ rule }) => rule === 'BM1-link');
  expect([found, others.length]).toMatchObject([{ severity: 'notice', detail: { problem: { type: 'linked', cells: ['B60'] } } }, 0]); // prettier-ignore
  expect(findingSentence(assessment!.report.sheets.edition, found!, 'vi')).toBe(
    'Biểu mẫu 1 có 1 ô lấy số từ tệp khác (B60); người nhận không có tệp ấy. Nên thay công thức bằng số liệu, hoặc xóa ô nếu không cần.',
  );
});
