import { editions } from '../../../../src/core/catalogue';
import { judgeAlone, judgePrior } from '../../../../src/core/report/assessment/judgePrior';
import type { ImportedReport } from '../../../../src/core/report/assessment/ImportedReport';
import { problemText } from '../../../../src/core/presentation/viewmodels/priorView';
import type { PriorContext } from '../../../../src/core/report/assessment/judgePrior';
import type { SignoffState } from '../../../../src/core/signoff/verify';

const [edition] = editions();
if (!edition) throw new Error('no edition is shipped');

const signoff = {
  ...{ by: 'Nguyễn Văn An', position: '', at: '2022-12-15T16:05', digest: '', parts: {}, rows: 0, tasks: 0 },
  counts: { fix: 0, explain: 0, notice: 0, explained: 0 },
};

const sound: ImportedReport = {
  ...{
    id: 'a',
    file: '6 tháng.xlsx',
    edition,
    unit: 'UBND tỉnh A',
    period: { year: 2022, kind: '6T' },
    forms: ['BM1'],
  },
  ...{
    figures: new Map([['BM1:1', 18]]),
    issuer: null,
    twice: [],
    faults: 0,
    blank: 0,
    starting: 0,
    assessment: null,
  },
  recognition: null,
};

/** An assessment as far as a sign-off is concerned. */
function signedOff(state: SignoffState): ImportedReport['assessment'] {
  const record = {
    edition: 'cv581-2022',
    period: '2022-6T',
    unit: 'UBND tỉnh A',
    explanations: [],
    signoff: null,
    history: [],
  };
  return { signoff: state, record };
}

type Current = PriorContext;

function current(inUse: readonly (readonly [string, string | null])[] = []): Current {
  const sheets = {
    ...{ edition: edition!, period: { year: 2022, kind: 'N' as const }, periodCode: '2022-N', unit: 'UBND  tỉnh A' },
    ...{ tabs: new Map<string, readonly string[]>(), unmarked: new Map<string, string>(), ruleSheets: [] },
  };
  const priors = inUse.map(([period, file]) => ({
    ...{ period: sound.period!, code: period, sources: [{ period, file }], figure: () => 1 },
    sourceOf: () => ({ period, file }),
  }));
  return { report: { sheets }, priors };
}

/** The sentences, and what makes sense: used at once, used if a person says so, or not at all. */
function judged(prior: ImportedReport, beside: Current = current()): readonly string[] {
  const { problems, isBlocked, isUsual } = judgePrior(prior, beside);
  const sentences = problems.map((problem) => problemText(problem, prior, beside.report.sheets, 'vi'));
  return [isBlocked ? 'no' : isUsual ? 'yes' : 'ask', ...sentences];
}

test.each(['UBND tỉnh A', 'ubnd  tỉnh a.', 'Ủy ban nhân dân tỉnh A', 'UỶ BAN NHÂN DÂN TỈNH A'])(
  'an earlier report of %s is used',
  (unit) => {
    expect(judged({ ...sound, unit })).toEqual(['yes']);
  },
);

describe('an earlier report that does not fit', () => {
  const later: ImportedReport['period'] = { year: 2023, kind: 'Q1' };
  test.each<readonly [string, ImportedReport, Current, string, RegExp]>([
    ['another unit', { ...sound, unit: 'Sở Tài chính' }, current(), 'ask', /“Sở Tài chính”, không phải của “UBND {1,2}tỉnh A”.*đã đổi tên/], // prettier-ignore
    ['a later period', { ...sound, period: later }, current(), 'no', /báo cáo quý I năm 2023, sau năm 2022/],
    ['the same period', { ...sound, period: { year: 2022, kind: 'N' } }, current(), 'no', /cùng kỳ, năm 2022/],
    ['a period that is in the workbook', sound, current([['2022-6T', null]]), 'no', /Bảng tính này đã có biểu mẫu 6 tháng đầu năm 2022/], // prettier-ignore
    ['a period that was taken before', sound, current([['2022-6T', 'cũ.xlsx']]), 'ask', /lấy từ tệp “cũ\.xlsx”/],
    ['faults', { ...sound, faults: 3 }, current(), 'yes', /còn 3 chỗ phải sửa/],
    ['blanks and copies that nobody confirmed', { ...sound, blank: 4, starting: 2 }, current(), 'yes', /chưa xong: còn 4 ô chưa nhập, 2 số kỳ trước chưa xác nhận/], // prettier-ignore
    ['no figures', { ...sound, figures: new Map() }, current(), 'no', /không có số liệu nào/],
    ['a sign-off that holds', { ...sound, assessment: signedOff({ state: 'unchanged', signoff }) }, current(), 'yes', /Nguyễn Văn An đã xác nhận.*15\/12\/2022.*còn nguyên/], // prettier-ignore
    ['a void sign-off', { ...sound, assessment: signedOff({ state: 'changed', signoff, changed: [{ key: 'BM1:1', change: 'changed' }, { key: 'BM1:2.1', change: 'removed' }] }) }, current(), 'yes', /sau đó 2 dòng đã bị sửa/], // prettier-ignore
    ['a lost sign-off', { ...sound, assessment: signedOff({ state: 'lost', by: 'An', at: '2022-12-15T16:05' }) }, current(), 'yes', /đã mất khi lưu lại/], // prettier-ignore
    ['a damaged sign-off', { ...sound, assessment: signedOff({ state: 'damaged' }) }, current(), 'yes', /bị hỏng/],
    ['another edition', { ...sound, edition: { ...edition, id: 'cv999-2030', name: { vi: 'Bộ mới', en: 'New' } } }, current(), 'yes', /Bộ mới, khác .*cùng mã và cùng tên/], // prettier-ignore
    ['two sheets of one form', { ...sound, twice: ['BM1', 'BM1 (2)'] }, current(), 'ask', /hai trang của cùng một biểu mẫu \(“BM1”, “BM1 \(2\)”\)/], // prettier-ignore
    ['an unknown period', { ...sound, period: null }, current(), 'no', /Cho biết kỳ báo cáo/],
    ['an unknown unit', { ...sound, unit: null }, current(), 'no', /Cho biết đơn vị/],
  ])('%s is explained in a sentence, with a choice', (_, prior, beside, choice, sentence) => {
    const [made, ...sentences] = judged(prior, beside);
    expect([made, sentences.length]).toEqual([choice, 1]);
    expect(sentences[0]).toMatch(sentence);
    expect(sentences[0]).toMatch(/\.$/);
  });
});

test('problems of a file by itself are named before the next period starts from it', () => {
  const bad: ImportedReport = {
    ...sound,
    unit: 'Sở Tài chính',
    faults: 2,
    twice: ['BM1', 'BM1 (2)'],
    assessment: signedOff({ state: 'damaged' }),
  };
  expect(judgeAlone(bad).problems.map(({ code }) => code)).toEqual(['twiceInFile', 'faults', 'signDamaged']);
  expect(judgeAlone(bad)).toMatchObject({ isBlocked: false, isUsual: false });
  expect(judgeAlone({ ...sound, period: null }).isBlocked).toBe(true);
});

test('a period of which the workbook has some forms only is not in the workbook', () => {
  const beside = current([['2022-6T', null]]);
  const figures = new Map([['BM1:1', 18], ['BM5:2.1', 3]]); // prettier-ignore
  const some = beside.priors.map((one) => ({ ...one, figure: (key: string) => (key === 'BM1:1' ? 17 : NaN) }));
  expect(judged({ ...sound, figures }, { ...beside, priors: some })).toEqual(['yes']);
});
