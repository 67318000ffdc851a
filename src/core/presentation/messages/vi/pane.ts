import type { Severity } from '../../../catalogue';
import { shell } from './shell';

/** The pane beside its frame, whose words are `shell`. */
export const pane = {
  ...shell,
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  report: 'Báo cáo',
  close: 'Đóng',
  cancel: 'Hủy',
  back: 'Quay lại',
  undo: 'Hoàn tác',
  working: 'Đang thực hiện…',
  /** What runs, once it takes longer than a second. */
  running: {
    checking: 'Đang đọc và kiểm tra bảng tính…',
    inserting: 'Đang chèn trang tính…',
    writing: 'Đang ghi vào bảng tính…',
    inserted: (done: number, of: number) => `Đang chèn biểu: xong ${String(done)}/${String(of)}…`,
    changed: (done: number, of: number) => `Đang ghi từng biểu: xong ${String(done)}/${String(of)}…`,
  },
  /** After what runs, where Excel does not say whether a cell is being edited. */
  perhapsEndCell: 'Nếu đang nhập dở một ô, hãy nhấn Enter.',
  /** Excel has not answered for half a minute. */
  stuck:
    'Excel vẫn chưa trả lời. Nếu không có ô nào đang nhập dở, hãy bấm Tải lại; những gì đang viết dở trong ngăn được giữ lại.',
  endCell: 'Nhấn Enter để kết thúc nhập ô.',
  readOnly:
    'Bảng tính đang mở ở chế độ chỉ đọc: vẫn kiểm tra được, nhưng không chèn hay sửa được. Bấm Bật chỉnh sửa (Enable Editing) hoặc lưu một bản sao.',
  /** The pane receives no more events of edits; a check still reads everything. */
  notWatching: 'Không theo dõi được khi đang nhập. Sau khi nhập, hãy bấm Kiểm tra tất cả.',
  due: (date: string, days: number) => {
    if (days > 0) return `Hạn gửi ${date}, còn ${String(days)} ngày`;
    // The report of a period long past is no longer called overdue.
    if (days < -60) return `Hạn gửi ${date}`;
    return days === 0 ? `Hạn gửi ${date}, là hôm nay` : `Hạn gửi ${date}, đã qua ${String(-days)} ngày`;
  },
  headline: {
    left: (count: number) => `còn ${String(count)} ô chưa nhập`,
    nothing: 'Chưa thấy gì phải sửa hay giải trình',
    nothingSoFar: 'Các ô đã nhập chưa thấy lỗi',
    nothingYet: 'Chưa nhập số liệu',
    complete: 'Đã nhập đủ số liệu',
  },
  checkAll: 'Kiểm tra tất cả',
  checking: 'Đang kiểm tra tất cả…',
  verdict: {
    ready: 'Gửi được: không còn gì phải sửa hay giải trình.',
    explain: 'Chưa gửi được: còn chỗ phải giải trình.',
    fix: 'Chưa gửi được: còn chỗ phải sửa.',
  },
  severities: { all: 'Tất cả', fix: 'Phải sửa', explain: 'Giải trình', notice: 'Lưu ý' } satisfies Record<
    Severity | 'all',
    string
  >,
  severity: {
    fix: 'Phải sửa',
    explain: 'Phải giải trình',
    notice: 'Lưu ý',
    explained: 'Đã giải trình',
    noted: 'Ghi chú chờ xác nhận',
  } satisfies Record<Severity | 'explained' | 'noted', string>,
  filter: 'Mức độ',
  form: 'Biểu mẫu',
  allForms: 'Tất cả biểu mẫu',
  progress: (form: string, filled: number, wanted: number) =>
    `${form}: đã nhập ${String(filled)} trên ${String(wanted)} ô`,
  progressShort: (filled: number, wanted: number) => `${String(filled)}/${String(wanted)} ô`,
  tasks: (count: number) => `${String(count)} nhiệm vụ`,
  counts: (toMend: number, toExplain: number, notices: number) =>
    [
      toMend > 0 ? `${String(toMend)} phải sửa` : '',
      toExplain > 0 ? `${String(toExplain)} phải giải trình` : '',
      notices > 0 ? `${String(notices)} lưu ý` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  noneOfFilter: 'Không có phát hiện nào ở mức này.',
  formClear: 'Không có gì cần xem.',
  /** Nothing was found in what is there; the rest is blank or not confirmed. */
  formOpen: 'Chưa thấy lỗi trong các ô đã nhập; còn ô chưa nhập hoặc chưa xác nhận.',
  more: (count: number) => `Xem thêm ${String(count)} phát hiện`,
  show: (cell: string) => `Đến ô ${cell}`,
  why: 'Quy tắc',
  empty: {
    title: 'Bảng tính chưa có biểu mẫu nào',
    text: 'Chọn đơn vị, kỳ báo cáo và các biểu mẫu; biểu mẫu được thêm vào sau các trang tính đang có, không đụng đến chúng.',
    action: 'Chèn biểu mẫu',
  },
  clear: {
    title: 'Không còn gì phải sửa hay giải trình',
    text: (complete: string) => `${complete}. Trước khi gửi, bấm Kiểm tra tất cả.`,
    /** Cells are blank, or carried over and not confirmed. */
    soFar: 'Các ô đã nhập chưa thấy lỗi',
    left: (progress: string) => `${progress}. Nhập đủ rồi bấm Kiểm tra tất cả.`,
  },
  /** What Excel refused of sheets that are right without. */
  leftOut: (parts: readonly ('page' | 'freeze' | 'charts')[]) => {
    const names = { page: 'khổ giấy và lề in', freeze: 'dòng tiêu đề cố định', charts: 'biểu đồ' };
    return `Excel không nhận: ${parts.map((part) => names[part]).join(', ')}. Số liệu và công thức vẫn đủ; hãy xem trước khi in (Ctrl+P).`;
  },
  /** What a failed action left of its work. */
  failed: {
    cells: (cells: string) => `Có thể đã thay đổi: ${cells}.`,
    tabs: (tabs: string) => `Còn lại các trang tính dở dang: ${tabs}. Hãy xóa các trang này rồi chèn lại.`,
    clear: 'Dọn các trang tính dở',
    cleared: 'Đã dọn các trang tính dở.',
    nothing: 'Bảng tính vẫn như trước khi chèn.',
  },
};
