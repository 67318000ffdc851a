import { insertOffer } from '../../../../src/core/presentation/viewmodels/insertOffer';
import { usualIssuer } from '../../../../src/core/report/sheets/coveringReport';
import type { InsertChoice } from '../../../../src/core/presentation/viewmodels/insertOffer';
import type { SheetInfo } from '../../../../src/core/port/Workbook';
import { identity } from '../../../support/reports';

const today = { year: 2022, month: 6, day: 1 };
const choice: InsertChoice = { unit: 'UBND tỉnh Bến Tre', issuer: '', number: '', date: '', year: '2022', kind: 'N', left: [] }; // prettier-ignore
const allTabs = ['BM1', 'BM2', 'BM3', 'BM4', 'BM5', 'BM6', 'BM7', 'PL'];

function sheet(tab: string, mark: string | null = null): SheetInfo {
  return { tab, identity: mark, visible: true, isProtected: false };
}

function offer(change: Partial<InsertChoice> = {}, sheets: readonly SheetInfo[] = [sheet('Sheet1')]) {
  return insertOffer({ ...choice, ...change }, sheets, today, 'vi');
}

test('the offer holds all forms, the appendix and the sheet of all rules', () => {
  const { report, tabs, problems, dates, kinds } = offer();
  expect(problems).toEqual({});
  expect(report).toMatchObject({ unit: 'UBND tỉnh Bến Tre', period: { year: 2022, kind: 'N' }, forms: allTabs });
  expect(tabs).toEqual([...allTabs, 'Kiểm tra']);
  // Công văn 581: data from 15/12 of the year before to 14/12, due on 20/12.
  expect(dates).toBe('Số liệu từ 15/12/2021 đến 14/12/2022, hạn gửi 20/12/2022');
  // On 1 June the report of six months is the next one due (20/6).
  expect(kinds.filter(({ isInForce }) => isInForce).map(({ kind }) => kind)).toEqual(['6T']);
});

describe('what is missing or wrong is said, and nothing can be inserted', () => {
  test.each<readonly [string, Partial<InsertChoice>, Readonly<Record<string, RegExp>>]>([
    ['a blank unit', { unit: ' \u00a0 ' }, { unit: /^Ghi tên đơn vị báo cáo\.$/ }],
    ['a unit that is too long', { unit: 'x'.repeat(121) }, { unit: /quá 120 ký tự/ }],
    ['no year', { year: '' }, { year: /^Năm phải từ/ }],
    ['a year in two digits', { year: '22' }, { year: /^Năm/ }],
    ['a year of no period', { year: '1022' }, { year: /^Năm/ }],
    ['a year with letters', { year: '2O22' }, { year: /^Năm/ }],
    ['no form', { left: allTabs }, { forms: /^Chọn ít nhất một biểu mẫu\.$/ }],
    ['31 February', { date: '31/2/2022' }, { date: /^Ngày không đúng/ }],
    ['29 February of a common year', { date: '29/02/2022' }, { date: /^Ngày/ }],
    ['a date in words', { date: 'hôm qua' }, { date: /^Ngày/ }],
    ['several at once', { unit: '', year: 'x', date: 'x', left: allTabs }, { unit: /^Ghi/, year: /^Năm/, date: /^Ngày/, forms: /^Chọn/ }], // prettier-ignore
  ])('%s', (_what, change, problems) => {
    const { problems: found, report } = offer(change);
    expect(report).toBeNull();
    expect(Object.keys(found)).toEqual(Object.keys(problems));
    for (const [field, text] of Object.entries(found)) expect(text).toMatch(problems[field]!);
  });

  test('the longest allowed name of a unit is accepted', () => {
    expect(offer({ unit: 'x'.repeat(120) }).problems).toEqual({});
  });
});

test.each([
  ['5/12/2022', { year: 2022, month: 12, day: 5 }],
  ['05.12.2022', { year: 2022, month: 12, day: 5 }],
  [' 29-2-2024 ', { year: 2024, month: 2, day: 29 }],
])('the date %j is understood', (date, wanted) => {
  expect(offer({ date, number: ' 12 ', issuer: 'UBND' }).report?.report).toEqual({ number: '12', issuer: 'UBND', date: wanted }); // prettier-ignore
});

test('blank fields of the covering report become dots', () => {
  expect(offer().report?.report).toEqual({});
});

test('spaces and Unicode composition of the unit are corrected', () => {
  expect(offer({ unit: '  UBND   tỉnh\u00a0Bến Tre '.normalize('NFD') }).report?.unit).toBe('UBND tỉnh Bến Tre');
});

describe('tabs that are taken', () => {
  const tabsFor = (taken: readonly string[]): readonly string[] =>
    offer(
      { kind: '6T', left: allTabs.slice(1) },
      taken.map((tab) => sheet(tab)),
    ).tabs;
  test.each([
    [[], 'BM1'],
    [['bm1'], 'BM1 2022-6T'],
    [['BM1', 'BM1 2022-6T'], 'BM1 2022-6T (2)'],
    [['BM1', 'BM1 2022-6t', 'BM1 2022-6T (2)'], 'BM1 2022-6T (3)'],
  ])('%j', (taken, tab) => {
    expect(tabsFor(taken)).toEqual([tab]);
  });
});

describe('forms that are there already', () => {
  const year = sheet('BM2', identity('BM2'));

  test('forms that are there are named with their sheets and left out', () => {
    const { forms, report, tabs } = offer({}, [sheet('Sheet1'), year, sheet('Sáu', identity('BM6'))]);
    expect(forms.filter(({ present }) => present !== null).map(({ id, present }) => [id, present])).toEqual([
      ['BM2', 'BM2'],
      ['BM6', 'Sáu'],
    ]);
    expect(report?.forms).toEqual(['BM1', 'BM3', 'BM4', 'BM5', 'BM7', 'PL']);
    expect(tabs).not.toContain('BM2 2022-N');
  });

  test('forms of the same unit in another spelling count as there', () => {
    const { forms } = offer({ unit: 'ubnd tỉnh bến tre' }, [year]);
    expect(forms.find(({ id }) => id === 'BM2')?.present).toBe('BM2');
  });

  test.each<readonly [string, Partial<InsertChoice>]>([
    ['of another period', { kind: '6T' }],
    ['of another year', { year: '2023' }],
    ['of another unit', { unit: 'Sở Y tế' }],
  ])('%s do no harm', (_what, change) => {
    const { forms, report } = offer(change, [year]);
    expect(forms.every(({ present }) => present === null)).toBe(true);
    expect(report?.forms).toEqual(allTabs);
  });

  test('nothing is left to insert where all forms are there', () => {
    const { problems, tabs, report } = offer({}, allTabs.map((id) => sheet(id, identity(id)))); // prettier-ignore
    expect(problems).toEqual({ forms: 'Bảng tính đã có đủ các biểu mẫu của đơn vị và kỳ này.' });
    expect([tabs, report]).toEqual([[], null]);
  });

  test('sheets of an unknown edition do not count as forms that are there', () => {
    expect(offer({}, [sheet('BM2', 'cv999-2030|BM2|2022-N|UBND tỉnh Bến Tre')]).report?.forms).toEqual(allTabs);
  });
});

test('the offer carries a caution for a period after the district tier was abolished', () => {
  expect(offer({ year: '2025', kind: 'Q3' }).cautions).toHaveLength(1);
  expect(offer({ year: '2025', kind: '6T' }).cautions).toEqual([]);
});

test.each([
  ['UBND tỉnh Bến Tre', 'UBND'],
  ['Ủy ban nhân dân thành phố Cần Thơ', 'UBND'],
  ['Uỷ ban nhân dân huyện Ba Tri', 'UBND'],
  ['Sở Nội vụ', ''],
  ['', ''],
])('the sign of %j is %j', (unit, sign) => {
  expect(usualIssuer(unit)).toBe(sign);
});
