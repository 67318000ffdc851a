import type { Outcome } from '../../../expression';
import type { PeriodKind } from '../../../base/PeriodKind';
import { periodKindNames } from './periodKinds';
import { rowTypes } from './rowTypes';

/** The page that inserts forms into a workbook. */
export const insert = {
  unit: 'Đơn vị báo cáo',
  unitHint: 'Ví dụ: UBND tỉnh Bến Tre, Sở Tài chính',
  unitBlank: 'Ghi tên đơn vị báo cáo.',
  unitTooLong: (most: number) => `Tên đơn vị dài quá ${String(most)} ký tự. Hãy viết ngắn lại.`,
  year: 'Năm',
  yearBad: (first: number, last: number) => `Năm phải từ ${String(first)} đến ${String(last)}.`,
  period: 'Kỳ báo cáo',
  kind: (kind: PeriodKind) => periodKindNames[kind].choice,
  dates: (from: string, to: string, due: string) => `Số liệu từ ${from} đến ${to}, hạn gửi ${due}`,
  inForce: 'kỳ hiện tại',
  forms: 'Các biểu mẫu',
  allForms: 'Tất cả',
  present: (tab: string) => `đã có ở trang ${tab}`,
  noneChosen: 'Chọn ít nhất một biểu mẫu.',
  allPresent: 'Bảng tính đã có đủ các biểu mẫu của đơn vị và kỳ này.',
  preview: 'Sẽ thêm vào bảng tính',
  previewText: (tabs: string, count: number) => `${String(count)} trang tính, sau các trang đang có: ${tabs}`,
  /** Adding and protecting sheets clears Excel's list: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
  undoHint: 'Chèn xong thì không hoàn tác (Ctrl+Z) được những gì làm trước đó.',
  optional: 'Số, ngày báo cáo (có thể ghi sau)',
  apply: (count: number) => `Chèn ${String(count)} trang tính`,
  inserting: (count: number) => `Đang chèn ${String(count)} trang tính…`,
  done: (tabs: string) => `Đã chèn ${tabs}.`,
  /** `tabs` are the sheets that a failed insertion could not remove. */
};

/** The card of the row that is selected. */
export const card = {
  title: 'Dòng đang chọn',
  none: 'Chọn một ô trong biểu mẫu để xem dòng ấy cần gì.',
  unit: 'Đơn vị tính',
  type: 'Loại',
  types: rowTypes,
  formula: 'Công thức',
  ownFormula: 'Công thức tự lập',
  reads: 'Đang đọc',
  readsAs: (typed: string, figure: string) => `${typed} đọc là ${figure}`,
  readsNot: (typed: string) => `${typed} không đọc được thành số`,
  readsEither: (typed: string, figures: string) => `${typed} có thể là ${figures}`,
  blank: 'chưa nhập',
  byFormula: (figure: string) => `${figure}, do công thức tính`,
  byOwnFormula: (figure: string) => `${figure}, kết quả của công thức tự lập`,
  computes: 'công thức, chưa đủ số để tính',
  rules: (count: number) => `${String(count)} quy tắc của dòng này`,
  codes: 'Các mã',
  /** What a rule says of the report; a broken one with a finding is named by the severity of it. */
  outcomes: { satisfied: 'Đúng', violated: 'Chưa đúng', undecided: 'Chưa xác định' } satisfies Record<Outcome, string>,
};
