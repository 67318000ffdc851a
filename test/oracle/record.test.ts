import type { StoredRecord } from '../../src/core/port/Workbook';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { samplePlan } from '../support/samplePlan';
import { resave } from './libreOffice';

/** Metadata as the add-in writes them: the JSON has no line breaks, but a text in it can. */
const records: readonly StoredRecord[] = [
  { text: '{"giải trình":"5 < 6 & \\"bảy\\" ]]>"}', isDamaged: false, trace: 'cv581-2022|2022-6T <&"' },
  { text: ' dòng một\r\ndòng hai\n\tba\rbốn\u00a0😀 ', isDamaged: false, trace: 'đ'.repeat(255) },
];

describe('Workbook metadata after LibreOffice has saved the file', () => {
  test.each(records)('metadata are preserved and can be replaced: $trace', async ({ text, trace }) => {
    const written = await FileWorkbook.create();
    await written.insert([samplePlan({ tab: 'BM4' })]);
    await written.writeRecord(text ?? '', trace ?? '');
    const [once] = await resave([await written.save()], ['xlsx']);
    const opened = await FileWorkbook.open(once!);
    expect(await opened.readRecord()).toEqual({ text, isDamaged: false, trace });
    await opened.writeRecord('mới', 'dấu mới');
    const [twice] = await resave([await opened.save()], ['xlsx']);
    expect(await (await FileWorkbook.open(twice!)).readRecord()).toEqual({
      text: 'mới',
      isDamaged: false,
      trace: 'dấu mới',
    });
  });
});
