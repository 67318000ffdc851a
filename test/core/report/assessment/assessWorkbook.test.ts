import { targetKey } from '../../../../src/core/rules';
import { assessWorkbook } from '../../../../src/core/report/assessment/assessWorkbook';
import type { LocatedFinding } from '../../../../src/core/report/assessment/Assessment';
import { form, formLines } from '../../../support/scannedSheets';
import type { Line } from '../../../support/scannedSheets';
import { FakeWorkbook } from '../../../support/FakeWorkbook';
import { BM2, check, filled, identity, only, sound, told } from '../../../support/reports';

describe('one report', () => {
  test('a report without faults is ready, and each absent form is a notice', async () => {
    const result = await only(BM2());
    expect(told(result)).toEqual([]);
    expect(result).toMatchObject({
      report: { sheets: { edition: { id: 'cv581-2022' }, periodCode: '2022-N', unit: 'UBND tỉnh Bến Tre' } },
      verdict: 'ready',
      counts: { fix: 0, explain: 0, notice: 7, explained: 0 },
    });
    expect(
      result.findings.map(({ rule, target, cell }) => `${rule} ${targetKey(target) ?? '–'} ${cell ?? '–'}`),
    ).toEqual([
      'BM1-absent BM1 –',
      'BM3-absent BM3 –',
      'BM4-absent BM4 –',
      'BM5-absent BM5 –',
      'BM6-absent BM6 –',
      'BM7-absent BM7 –',
      'PL-absent PL –',
    ]);
  });

  test('a check takes three round trips and reads the forms, the rule sheet while a form is not there, and the record only', async () => {
    const workbook = new FakeWorkbook([
      { tab: 'Nháp', lines: [] },
      BM2(),
      { tab: 'KT', identity: identity('KT'), lines: [] },
    ]);
    await assessWorkbook(workbook);
    expect(workbook.trips).toEqual(['sheets', 'readUsed BM2, KT', 'readRecord']);
  });

  test('a wrong total, a text, a blank and a lost row are findings with their cells', async () => {
    const figures = { ...sound, '1': 132, '1.2': '53 văn bản', '2.1': null };
    const lines = filled('BM2', figures).map((line): Line => (line[0] === '3.1' ? [] : line));
    const result = await only(BM2({ lines }));
    expect(told(result)).toEqual([
      "fix BM2.1-total 'BM2'!D7",
      "fix BM2.1.2-type 'BM2'!D9",
      "fix BM2.2.1-required 'BM2'!D12",
      'fix BM2.3.1-row –',
    ]);
    expect([result.verdict, result.counts.fix]).toEqual(['fix', 4]);
  });

  test('an explain finding blocks until it is explained', async () => {
    const over = { '3.4': 40 };
    const open = await only(BM2({}, over));
    expect([told(open), open.verdict, open.counts.explain]).toEqual([["explain BM2.3.4-part 'BM2'!D20"], 'explain', 1]);
    const explained = await only(BM2({}, over, { '3.4': 'gồm 4 văn bản tồn từ năm 2021' }));
    expect([told(explained), explained.verdict]).toEqual([["explained BM2.3.4-part 'BM2'!D20"], 'ready']);
    expect(explained.counts).toMatchObject({ explain: 0, explained: 1 });
  });

  test('a formula counts with its live result, and without one must be fixed', async () => {
    const result = await only(BM2({}, { '1.1': '=35+35', '1.2': "='[cũ.xlsx]BM2'!D9" }));
    expect(told(result)).toEqual(["fix BM2.1.2-type 'BM2'!D9"]);
  });
});

describe('cells are named as formulas name them', () => {
  test.each([
    ['BM2', "'BM2'!D7"],
    ['BM2 2022-6T (2)', "'BM2 2022-6T (2)'!D7"],
    ['Cải cách thể chế', "'Cải cách thể chế'!D7"],
    ["Biểu 'hai'", "'Biểu ''hai'''!D7"],
    ['A1', "'A1'!D7"],
  ])('a finding names the cell of a tab renamed to %s', async (tab, cell) => {
    const { findings } = await only(BM2({ tab }, { '1': 5 }));
    expect(findings.find(({ rule }) => rule === 'BM2.1-total')?.cell).toBe(cell);
  });

  test('a finding names its cell after rows and columns were inserted', async () => {
    const lines = [[], [], ...filled('BM2', { ...sound, '1': 5 })].map((line) => [null, ...line]);
    const { findings } = await only(BM2({ lines }));
    expect(findings.find(({ rule }) => rule === 'BM2.1-total')?.cell).toBe("'BM2'!E9");
  });

  test('a hidden sheet is checked as well', async () => {
    expect(told(await only(BM2({ visible: false }, { '1': 5 })))).toEqual(["fix BM2.1-total 'BM2'!D7"]);
  });
});

describe('several reports in one workbook', () => {
  test('sheets are grouped by period and unit, in the order of their first tabs', async () => {
    const results = await check(
      BM2({ tab: 'a', identity: identity('BM2', '2022-6T') }, { '1': 5 }),
      BM2({ tab: 'b', identity: identity('BM2', '2022-N', 'Sở Y tế') }),
      BM2({ tab: 'c' }),
      { tab: 'd', identity: identity('BM5', '2022-6T'), lines: formLines(form('BM5')) },
    );
    expect(results.map(({ report: { sheets }, verdict }) => `${sheets.periodCode} ${sheets.unit} ${verdict}`)).toEqual([
      '2022-6T UBND tỉnh Bến Tre fix',
      '2022-N Sở Y tế ready',
      // The form of the year is just that of six months.
      '2022-N UBND tỉnh Bến Tre explain',
    ]);
    expect(results[0]?.findings.some(({ rule }) => rule === 'BM5-absent')).toBe(false);
    expect(results[1]?.findings.some(({ rule }) => rule === 'BM5-absent')).toBe(true);
  });

  test('a unit spelled in NFD or with other spaces, and a period in small letters, are the same report', async () => {
    const result = await only(BM2(), {
      tab: 'BM5',
      identity: identity('BM5', '2022-n', ' UBND  tỉnh Bến Tre'.normalize('NFD')),
      lines: formLines(form('BM5')),
    });
    expect(result.report.sheets.periodCode).toBe('2022-N');
  });

  test('the name of a unit may contain the separator', async () => {
    const result = await only(BM2({ identity: identity('BM2', '2022-N', 'Sở A | Chi cục B') }));
    expect(result.report.sheets.unit).toBe('Sở A | Chi cục B');
  });

  test('two sheets of one form are a structure finding; the first is read', async () => {
    const result = await only(BM2(), BM2({ tab: 'BM2 (2)' }, { '1': 5 }));
    const twice = result.findings.find(({ rule }) => rule === 'BM2-twice');
    expect(twice).toMatchObject({
      kind: 'structure',
      severity: 'fix',
      target: { type: 'form', form: 'BM2' },
      detail: { type: 'structure', problem: { type: 'twice', form: 'BM2', tabs: ['BM2', 'BM2 (2)'] } },
    } satisfies Partial<LocatedFinding>);
    expect(told(result)).toEqual(['fix BM2-twice –']);
  });
});

describe('a sheet that has the tab of a form but lost its mark', () => {
  test('a sheet that lost its mark is a finding', async () => {
    const [result] = await check(BM2(), { tab: 'BM5', lines: formLines(form('BM5')) });
    expect(result?.verdict).toBe('fix');
    expect(result?.findings.filter(({ target }) => targetKey(target) === 'BM5')).toMatchObject([
      { rule: 'BM5-unmarked', kind: 'structure', severity: 'fix', stated: null },
    ]);
  });

  test('a sheet that lost its mark is no finding beside the marked form', async () => {
    const [result] = await check(BM2({ tab: 'Biểu 2' }), { tab: 'BM2', lines: [] });
    expect(result?.findings.some(({ rule }) => rule === 'BM2-unmarked')).toBe(false);
  });
});
