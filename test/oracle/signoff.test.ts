import fc from 'fast-check';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import type { Assessment } from '../../src/core/report/assessment/Assessment';
import { readMetadata } from '../../src/core/report/metadata/WorkbookMetadata';
import { basisOf, findingId, formatRecord, withExplanation } from '../../src/core/signoff';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { plansOfReport, readingOf, signOff } from '../support/signFile';
import { resave } from './libreOffice';
import { edition, filedReport, typedReport } from '../support/randomReport';
import type { TypedReport } from '../support/randomReport';

const everything = [...edition.forms.map(({ id }) => id), edition.appendix.id];

/** Notes as people paste them: decomposed, with line breaks, tabs and non-breaking spaces. */
const pasted: TypedReport = {
  ...filedReport,
  notes: new Map([...filedReport.notes, ['BM2:1.1', ' Gồm cả\r\ncấp xã,\u00a0hoà giải\t100% '.normalize('NFD')]]),
};

async function signed(report: TypedReport): Promise<Uint8Array> {
  const file = await FileWorkbook.create();
  await file.insert(plansOfReport(report, everything));
  await signOff(file, 'Nguyễn Thị Hòa');
  return file.save();
}

async function check(bytes: Uint8Array): Promise<Assessment> {
  const [result, ...others] = await assessWorkbook(await FileWorkbook.open(bytes));
  expect(others).toEqual([]);
  return result!;
}

describe('A sign-off after LibreOffice has opened and saved the file', () => {
  const reports = [filedReport, pasted, ...fc.sample(typedReport, { seed: 581, numRuns: 4 })];
  let files: readonly Uint8Array[] = [];
  let saved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    files = await Promise.all(reports.map(signed));
    saved = await resave(files, ['xlsx']);
  });

  test.each(reports.map((_, index) => index))(
    'the sign-off of report %i is still valid after saving as .xlsx',
    async (index) => {
      expect(await check(files[index]!)).toMatchObject({ signoff: { state: 'unchanged' } });
      expect(await check(saved[index]!)).toMatchObject({
        signoff: { state: 'unchanged', signoff: { by: 'Nguyễn Thị Hòa' } },
      });
    },
  );

  test('the sign-off is still valid after saving twice as .xlsx, and a later change is reported', async () => {
    const [twice] = await resave(saved.slice(0, 1), ['xlsx']);
    const file = await FileWorkbook.open(twice!);
    expect((await assessWorkbook(file))[0]?.signoff.state).toBe('unchanged');
    const reading = await readingOf(file);
    const cell = reading.forms.get('BM2')?.scanned.rows.get('BM2:1.1')?.noteAt ?? '';
    await file.write([{ tab: 'BM2', cell, content: { kind: 'text', text: 'khác' } }]);
    expect(await check(await file.save())).toMatchObject({
      signoff: { state: 'changed', changed: [{ key: 'BM2:1.1', change: 'changed' }] },
    });
  });

  test('saving as .xls loses the sign-off, which is reported with its name and time', async () => {
    const [bytes] = await resave(files.slice(0, 1), ['xls', 'xlsx']);
    const { signoff, report } = await check(bytes!);
    expect([report.sheets.unit, report.sheets.periodCode, signoff]).toEqual([
      'UBND tỉnh Bến Tre',
      '2022-N',
      { state: 'lost', by: 'Nguyễn Thị Hòa', at: '2022-12-15T16:05' },
    ]);
  });
});

test('an internal explanation is preserved after LibreOffice has saved the file as .xlsx', async () => {
  const file = await FileWorkbook.create();
  await file.insert(plansOfReport(filedReport, everything));
  const [before] = await assessWorkbook(file);
  const open = before!.findings.filter(({ severity, explained }) => severity === 'explain' && !explained);
  expect(open.length).toBeGreaterThan(0);
  const { sheets } = await readingOf(file);
  const records = await readMetadata(await file.readRecord());
  const record = open.reduce((made, finding) => withExplanation(made, { finding: findingId(finding), figures: basisOf(finding), note: '', text: 'Nội bộ' }), records.of(sheets)); // prettier-ignore
  const { record: stored, trace } = records.with(record);
  await file.writeRecord(formatRecord(stored), trace);
  const [saved] = await resave([await file.save()], ['xlsx']);
  const { counts } = await check(saved!);
  expect(counts).toMatchObject({ explain: 0, explained: before!.counts.explained + open.length });
});
