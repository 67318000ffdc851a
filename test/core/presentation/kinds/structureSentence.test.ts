import { fileSentence } from '../../../../src/core/presentation/sentences/fileSentence';
import { findingSentence } from '../../../../src/core/presentation/kinds/findingSentence';
import type { FileProblem } from '../../../../src/core/presentation/sentences/fileSentence';
import { rowTarget } from '../../../../src/core/rules';
import type { Finding, StructureProblem, Target, TaskProblem } from '../../../../src/core/rules';
import { edition } from './report';
import { flaws, vietnameseFlaws } from './vietnamese';

function finding(detail: Finding['detail'], target: Target, stated: string | null = null): Finding {
  const rest = { kind: 'structure', severity: 'fix', expected: null, explained: false } as const;
  return { rule: 'any', target, stated, detail, ...rest };
}

/** The form `BM3`, the row `BM1:2.1`, the section `PL:II` or the task `PL:I.4`. */
function targetOf(key: string): Target {
  const [form = '', code] = key.split(':');
  if (code === undefined) return { type: 'form', form };
  if (form !== edition.appendix.id) return rowTarget(key);
  const [section = '', ...number] = code.split('.');
  return number.length === 0
    ? { type: 'section', form, section }
    : { type: 'task', form, section, number: number.join('.') };
}

describe('sheets', () => {
  test.each<readonly [string, StructureProblem, string]>([
    [
      'BM3',
      { type: 'absent', form: 'BM3' },
      'Tệp không có Biểu mẫu 3. Nếu phải báo cáo nội dung này thì thêm biểu vào tệp.',
    ],
    [
      'PL',
      { type: 'twice', form: 'PL', tabs: ['PL', 'PL (2)'] },
      'Phụ lục của cùng một kỳ và đơn vị có ở nhiều trang tính: “PL”, “PL (2)”. Giữ lại một trang, xóa các trang kia.',
    ],
    [
      'BM1:2.1',
      { type: 'rowMissing', row: 'BM1:2.1' },
      'Không tìm thấy dòng 2.1 (Số nhiệm vụ đề ra trong kế hoạch). Khôi phục dòng này, với số thứ tự 2.1 ở cột STT.',
    ],
    [
      'BM1:2.1',
      { type: 'rowTwice', row: 'BM1:2.1', cells: ['A9', 'A30'] },
      'Dòng 2.1 (Số nhiệm vụ đề ra trong kế hoạch) có ở nhiều chỗ: A9, A30. Giữ lại một dòng, xóa hoặc sửa số thứ tự của các dòng kia.',
    ],
    [
      'BM1:2.1',
      { type: 'codeChanged', row: 'BM1:2.1', code: '2.l' },
      'Dòng 2.1 (Số nhiệm vụ đề ra trong kế hoạch) đang mang số thứ tự “2.l”. Ghi lại 2.1 vào cột STT.',
    ],
    [
      'BM1:2.1',
      { type: 'codeChanged', row: 'BM1:2.1', code: ' ' },
      'Dòng 2.1 (Số nhiệm vụ đề ra trong kế hoạch) không còn số thứ tự. Ghi lại 2.1 vào cột STT.',
    ],
    [
      'PL:II',
      { type: 'sectionMissing', section: 'II' },
      'Không tìm thấy tiêu đề mục II (Cải cách thể chế) trong Phụ lục. Khôi phục dòng tiêu đề này.',
    ],
  ])('%s %j', (key, problem, expected) => {
    const said = finding({ type: 'structure', problem }, targetOf(key));
    expect(findingSentence(edition, said, 'vi')).toBe(expected);
    expect(flaws(findingSentence(edition, said, 'en'))).toEqual([]);
  });
});

describe('tasks', () => {
  const words = '“Hoàn thành”, “Đang thực hiện”, “Chưa thực hiện”';
  test.each<readonly [string, string | null, TaskProblem, string]>([
    [
      'PL:I.4',
      null,
      { type: 'blank', field: 'content' },
      'Nhiệm vụ 4 mục I chưa ghi Nội dung. Ghi bổ sung, hoặc xóa dòng này.',
    ],
    [
      'PL:I.4.a',
      null,
      { type: 'blank', field: 'assessment' },
      `Nhiệm vụ 4.a mục I chưa ghi Đánh giá kết quả. Ghi một trong các mức ${words}.`,
    ],
    [
      'PL:I.4',
      null,
      { type: 'details', fields: ['result', 'time', 'lead'] },
      'Nhiệm vụ 4 mục I chưa ghi Kết quả, Thời gian thực hiện và Cơ quan chủ trì. Nên ghi bổ sung.',
    ],
    [
      'PL:I.4',
      'HT',
      { type: 'status', means: 'Hoàn thành' },
      'Nhiệm vụ 4 mục I ghi “HT”; cần ghi thống nhất là “Hoàn thành”.',
    ],
    [
      'PL:I.4',
      'tốt',
      { type: 'noStatus' },
      `Nhiệm vụ 4 mục I ghi “tốt”, không thuộc các mức đánh giá. Ghi một trong các mức ${words}.`,
    ],
    [
      'PL:I.5',
      '5',
      { type: 'number', wanted: 4 },
      'Nhiệm vụ 5 mục I có số thứ tự “5”, không liên tục; theo thứ tự là 4. Nên đánh số lại.',
    ],
    [
      'PL:I.4',
      null,
      { type: 'number', wanted: 4 },
      'Nhiệm vụ 4 mục I chưa có số thứ tự; theo thứ tự là 4. Nên đánh số lại.',
    ],
    [
      'PL:VI',
      null,
      { type: 'emptySection', section: 'VI' },
      'Mục VI (Cải cách tài chính công) chưa có nhiệm vụ nào. Nên xem lại.',
    ],
  ])('%s %j %j', (key, stated, problem, expected) => {
    const said = finding({ type: 'task', problem }, targetOf(key), stated);
    expect(findingSentence(edition, said, 'vi')).toBe(expected);
    expect(flaws(findingSentence(edition, said, 'en'))).toEqual([]);
  });
});

describe('files', () => {
  test.each<FileProblem>([
    { code: 'notWorkbook' },
    { code: 'legacyXls' },
    { code: 'encrypted' },
    { code: 'truncated' },
    { code: 'damaged' },
    { code: 'noForms' },
    { code: 'tooLarge', limit: 100 },
    { code: 'tooLarge', limit: 100, sheet: 'BM1' },
    { code: 'protected' },
    { code: 'accessDenied' },
    { code: 'cellEditing' },
    { code: 'readOnly' },
    { code: 'hostBusy' },
    { code: 'hostFailure', hostCode: 'GeneralException' },
    { code: 'mergeTooLarge', sheet: 'BM1', range: 'A1:XFD1048576' },
    { code: 'tooManyColumns', sheet: 'BM1', cell: 'XFD1' },
    { code: 'externalLink', sheet: 'BM1', cell: 'D14' },
    { code: 'tabTaken', sheet: 'BM1' },
    { code: 'noSuchTab', sheet: 'BM1' },
    { code: 'reservedName', name: '__proto__' },
    { code: 'unknownEdition', tab: 'BM1', edition: 'cv999' },
    { code: 'unknownForm', tab: 'BM1', form: 'BM9' },
    { code: 'unknownPeriod', tab: 'BM1', period: '2022-X' },
  ])('%j is told with its place and a remedy', (problem) => {
    const said = fileSentence(problem, 'vi');
    expect(vietnameseFlaws(said.replace(/lệnh bieumau new/, 'lệnh'))).toEqual([]);
    expect(said).toMatch(/\. Hãy |không đọc được\. Hãy/);
    expect(flaws(fileSentence(problem, 'en'))).toEqual([]);
    const places: unknown[] = Object.values(problem).slice(1);
    for (const place of places) if (typeof place === 'string') expect(said).toContain(place);
  });
});
