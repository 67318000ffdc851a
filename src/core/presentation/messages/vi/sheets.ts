import type { SheetWords } from '../../../layout/SheetWords';
import { periodKindNames } from './periodKinds';
import { figureInput, ifNothing, quantityInputs } from './rowTypes';

export const sheets: SheetWords = {
  period: (kind, year) => periodKindNames[kind].inTitle(year),
  verdicts: {
    notice: 'lưu ý: ',
    nothingArises: 'không phát sinh',
    mustExplain: ', cần giải trình',
    notANumber: 'phải là số',
    notYetFilled: 'chưa nhập',
    brokenCell: 'có ô bị lỗi',
    startingValue: 'số kỳ trước, chưa xác nhận',
  },
  tasks: {
    content: 'thiếu nội dung',
    assessment: 'thiếu đánh giá',
    choice: 'chọn đánh giá trong danh sách',
  },
  inputs: {
    ...quantityInputs,
    computed: (code) => ({
      prompt: { title: `Dòng ${code}`, message: 'Ô này tự tính, không cần nhập.' },
      error: {
        title: 'Ô tự tính',
        message:
          `Dòng ${code} tự tính từ các dòng khác. Số gõ vào đây thay mất công thức và không còn đổi theo các dòng ấy. ` +
          'Chọn Hủy (Cancel) để giữ công thức.',
      },
    }),
    heading: (code) => ({
      prompt: { title: `Dòng ${code}`, message: 'Dòng nhóm, không ghi số liệu.' },
      error: {
        title: 'Dòng nhóm',
        message:
          `Dòng ${code} là dòng nhóm, không ghi số liệu ở đây. Chọn Hủy (Cancel), rồi ghi số ở các dòng bên dưới; ` +
          'lời giải thích ghi ở cột Ghi chú.',
      },
    }),
    ifNothing,
    percent: (code, min, max) => {
      const wanted = `tỷ lệ phần trăm từ ${String(min)} đến ${String(max)} (không ghi dấu %)`;
      return figureInput(code, 'Chưa phải tỷ lệ phần trăm', wanted);
    },
    choice: (code, meanings) => ({
      prompt: { title: `Dòng ${code}`, message: `Ghi mã: ${meanings}.` },
      error: {
        title: 'Không phải mã',
        message: `Dòng ${code} chỉ nhận một trong các mã: ${meanings}. Hãy chọn trong danh sách.`,
      },
    }),
    assessment: (list) => ({
      prompt: { title: 'Đánh giá kết quả', message: `Chọn một trong: ${list.join(', ')}.` },
      error: {
        title: 'Không có trong danh sách',
        message:
          `Chỉ nhận đúng một trong các chữ: ${list.join(', ')}. ` + 'Hãy chọn trong danh sách thả xuống ở bên phải ô.',
      },
    }),
  },
  rules: {
    title: 'KIỂM TRA SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH',
    headings: { id: 'Mã quy tắc', sentence: 'Quy tắc', verdict: 'Kết quả', link: 'Xem' },
    counts: {
      fix: (sign) => `Số quy tắc có dấu ${sign} (phải sửa)`,
      explain: (sign) => `Số quy tắc có dấu ${sign} (phải giải trình ở Ghi chú)`,
      blank: 'Số ô chưa nhập',
      starting: 'Số kỳ trước chưa xác nhận (dấu ?)',
    },
    isNumber: (code) => `Dòng ${code} phải là số, không phải chữ.`,
    tasks: {
      content: 'Mỗi nhiệm vụ có nội dung.',
      assessment: 'Mỗi nhiệm vụ có đánh giá kết quả.',
      choice: (list) => `Đánh giá kết quả là một trong: ${list.map((one) => `“${one}”`).join(', ')}.`,
      unit: 'nhiệm vụ',
    },
    onlyInAddIn: 'kiểm tra bằng phần bổ trợ',
    absent: (form) => `không có ${form}`,
    row: (code) => `dòng ${code}`,
  },
};
