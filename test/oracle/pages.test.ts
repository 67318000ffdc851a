import { FileWorkbook } from '../../src/workbook/xlsx';
import { content, edition, formPlanOf } from '../support/sheetPlans';
import { filedReport } from '../support/randomReport';
import { pageCounts } from './libreOffice';

const short = edition.forms.filter(({ rows }) => rows.length <= 30).map(({ id }) => id);
const filed = content(Object.fromEntries(filedReport.figures), {}, true);

async function fileOf(form: string, filled = content()): Promise<Uint8Array> {
  const file = await FileWorkbook.create();
  await file.insert([formPlanOf(form, filled)]);
  return file.save();
}

/** The font is Liberation Serif where Times New Roman is missing, which is as wide. */
describe('As LibreOffice prints them', () => {
  test('forms of up to 30 rows are one page each, blank and with the figures of 2022', async () => {
    expect(short).toHaveLength(6);
    const files = await Promise.all(short.flatMap((form) => [fileOf(form), fileOf(form, filed)]));
    expect(await pageCounts(files)).toEqual(files.map(() => 1));
  });

  test('a form with long notes goes on on a second page', async () => {
    const long = 'Giảm 8 đơn vị do sáp nhập, giải thể theo đề án của tỉnh; số liệu đã đối chiếu. '.repeat(6);
    const notes = { 'BM4:1.5.1': long, 'BM4:1.5.2': long, 'BM4:1.5.3': long };
    expect(await pageCounts([await fileOf('BM4', content({}, notes))])).toEqual([2]);
  });
});
