import type { AmbiguityReason, UnreadableReason } from '../../../reading';

/** What the content of a cell says and which number it means; `row` is the row with its name. */
export const readings = {
  convert: (row: string, text: string, figure: string) => `${row}: ${text} là chữ; cần chuyển thành số ${figure}`,
  convertPercentFormat: (row: string, text: string, figure: string) =>
    `${row}: ô định dạng phần trăm, hiện ${text}; cần chuyển thành số ${figure}`,
  convertCode: (row: string, text: string, code: string) => `${row}: ${text} là chữ; cần chuyển thành mã ${code}`,
  doubtful: (row: string, text: string, reason: string) => `${row} ghi ${text}: ${reason}`,
  ambiguous: {
    thousandsDot: 'số lượng không thể có phần lẻ, có thể dấu chấm hàng nghìn đã bị hiểu là dấu thập phân',
    thousandsOrDecimal: 'dấu ngăn cách có thể là hàng nghìn, cũng có thể là thập phân',
    date: 'ô đang là ngày tháng, có thể số đã nhập bị tự đổi thành ngày',
    percentFormat: 'ô định dạng phần trăm, trong khi dòng này không phải là tỷ lệ',
    percentSign: 'có dấu %, trong khi dòng này không phải là tỷ lệ',
    fraction: 'chưa rõ số nào trong phân số là số liệu',
    severalFigures: 'một ô có nhiều số',
    sign: 'chưa rõ dấu gạch là dấu âm hay gạch đầu dòng',
    brackets: 'chưa rõ số trong ngoặc có phải là số âm',
    codeWord: 'số và chữ không khớp nhau, hoặc chữ ứng với nhiều mã',
    none: 'chưa phải là số liệu, chưa rõ chỉ tiêu có áp dụng hay không',
    dash: 'đây là ký hiệu để trống, không phải là số liệu',
  } satisfies Record<AmbiguityReason, string>,
  noCode: 'không phải là mã của dòng này',
  unreadable: {
    words: 'không đọc được thành số',
    malformed: 'không phải là một số viết đúng',
    digits: 'số có quá 15 chữ số',
    notWhole: 'không phải số nguyên',
    zeroDenominator: 'phân số có mẫu số bằng 0',
    date: 'ngày tháng không phải là số liệu',
    error: 'ô đang báo lỗi tính toán',
    boolean: 'giá trị đúng/sai không phải là số liệu',
    notFinite: 'không phải là một số',
    tooLong: 'nội dung quá dài, không thể là số liệu',
  } satisfies Record<UnreadableReason, string>,
  thousandth: (row: string, figure: string, alternative: string) =>
    `${row} ghi ${figure}, có đúng ba chữ số thập phân; có thể số đúng là ${alternative}`,
  fraction: (row: string, figure: string, alternative: string) =>
    `${row} ghi ${figure}, là tỷ lệ rất thấp; có thể số đúng là ${alternative}`,
  date: (row: string, figure: string, date: string) =>
    `${row} ghi ${figure}, trùng với số của ngày ${date}; có thể số đã nhập bị đổi thành ngày`,
  ownFormula: (row: string, formula: string) => `${row} chứa công thức ${formula}, chưa đọc được kết quả`,
  otherFormula: (row: string, formula: string) => `${row} chứa công thức ${formula}, khác công thức của biểu mẫu`,
  remedies: {
    retype: 'Nhập lại số đúng.',
    retypeOne: (figure: string) => `Nếu đúng là ${figure} thì nhập lại số này.`,
    retypeEither: (figures: string) => `Có thể là ${figures}; nhập lại số đúng.`,
    codes: (codes: string) => `Ghi một trong các mã ${codes}.`,
    /** For a percentage. */
    shareOrNote: 'Nếu không có gì để tính tỷ lệ thì để trống và ghi lý do vào Ghi chú; nếu có thì nhập tỷ lệ %.',
    /** For a number that may be a date. */
    figureOrNote: (figure: string) =>
      `Nhập lại số đúng; nếu đúng là ${figure} thì xác nhận bằng cách ghi rõ vào Ghi chú.`,
    zeroOrNote: 'Nếu không phát sinh thì ghi 0; nếu không áp dụng thì để trống và ghi lý do vào Ghi chú.',
    replaceFormula: 'Nhập số liệu thay cho công thức.',
    restoreFormula: 'Chép lại công thức của biểu mẫu, hoặc nhập số liệu.',
    confirm: 'Nên xem lại.',
  },
};
